import { type Labels, labelsOf } from './labels.ts';

const happening = labelsOf('happening');
const deed = labelsOf('deed');

/** Law, votes, deals, trials, and who leaves how. */
export const POLITICS: readonly Labels[] = [
  happening({
    plain: `agreement|deal|compromise|accord|settlement|concession|decision|exit|withdrawal|departure|vote`,
    kind: `breakthrough|triumph
           promise|pledge|word keep
           keep * promise|pledge|word
           act|matter|vote of principle|conscience`,
    hard: `capitulation|surrender|sell-out|sellout|betrayal|treason|diktat|treachery|climbdown|humiliation|betray|capitulate|judas|backstabbing
           stab * in the back
           cave in
           u-turn
           shabby|dirty|shameful|backroom deal|compromise`,
  }),
  happening({
    plain: `verdict|judgment|judgement|sentence|ruling|conviction|trial|proceeding|prosecution|convict
            find guilty`,
    kind: `comeuppance
           just|fair sentence|verdict|punishment`,
    hard: `witch-hunt|witchhunt|persecution|lynching|farce|charade|travesty|vendetta
           show|kangaroo|sham trial|court|process
           political execution|trial|murder|verdict|revenge|prosecution
           miscarriage of justice
           judicial murder|lynching|execution`,
  }),
  happening({ plain: `election|vote|poll|referendum|ballot`, hard: `sham|farce|charade|fraud|masquerade` }),
  happening({
    plain: `reform|overhaul|modernisation|modernization|restructuring|amendment|bill|law|act`,
    hard: `gutting|plunder|robbery|dismantling|butchery|vandalism|demolition|betrayal|gag
           gag|gagging|muzzle|draconian|snooping law|bill|act
           snooper's charter
           power grab
           assault on`,
  }),
  happening({
    plain: `criticism|objection|complaint|remark|speech|address|statement|comment|question`,
    hard: `smear|tirade|rant|outburst|diatribe|harangue|onslaught|slander|hysteria
           smear|hate campaign`,
  }),
  happening({
    plain: `inquiry|enquiry|investigation|review|report`,
    hard: `whitewash|cover-up|coverup|stitch-up|smokescreen|fudge`,
  }),
  happening({
    plain: `visit|trip|tour|stay|journey`,
    hard: `junket|jaunt|circus|jolly|stunt`,
  }),
  happening({
    plain: `dispute|disagreement|difference|discussion|debate`,
    hard: `feud|slanging|brawl|vendetta|bloodletting|catfight
           civil war
           war of words
           shouting match
           open warfare
           bitter row`,
  }),
  deed({
    plain: `adopt|pass|approve|enact`,
    hard: `bulldoze|steamroller|railroad|rubber-stamp
           ram|force|push|whip|rush through
           ram|force|push|whip|rush ** through`,
  }),
  deed({
    plain: `resign|depart|retire|quit|leave
            step|stand down
            step aside`,
    kind: `part * agreement|consent|terms|amicably
           mutual agreement|consent
           part company|way`,
    hard: `sack|oust|axe|purge|dump|topple|ditch|hound|fire
           kick|throw|boot|force|drive out
           show * door
           go|leave|depart|quit|resign in disgrace
           fall on * sword`,
  }),
  deed({
    plain: `leave|depart
            go home
            take * leave`,
    hard: `storm|flounce|sweep|march|stomp|stalk out|off
           slam * door
           in a huff
           turn * back on`,
  }),
  deed({
    plain: `reply|answer|respond|decline
            decline * comment`,
    hard: `duck|dodge|evade|stonewall|squirm
           clam up
           refuse point-blank`,
  }),
];

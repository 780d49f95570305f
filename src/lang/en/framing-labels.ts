/** How a label leans: plain, kind or hard on what it names. */
export type Lean = 'plain' | 'kind' | 'hard';

/** Words for one thing by their leaning, as `readPhrases` reads them, of dictionary forms. */
export interface Labels {
  /** People so named are only known to be the same where both give their number, or much else is the same. */
  readonly counted: boolean;
  readonly words: Readonly<Partial<Record<Lean, string>>>;
}

const of = (words: Labels['words'], counted = false): Labels => ({ counted, words });

/**
 * Words that name one thing with different leanings: who writes "mob" for "protesters" tells a stance. Each entry is one
 * thing; the words of one leaning do not differ from each other. Written down from general knowledge of news.
 */
export const LABELS: readonly Labels[] = [
  of({
    plain: `protester|demonstrator|marcher|supporter|fan|follower|spectator|crowd|queue|participant|picket|striker|activist`,
    hard: `mob|rabble|rioter|thug|hooligan|layabout|vandal|troublemaker|looter|horde|lout|yob`,
  }),
  of({
    plain: `fighter|militant|insurgent|rebel|gunman|combatant|guerrilla`,
    kind: `freedom|resistance fighter
           freedom-fighter|martyr|hero|liberator|defender|patriot`,
    hard: `terrorist|extremist|jihadist|butcher|bandit`,
  }),
  of({
    plain: `migrant|refugee|newcomer|asylum-seeker
            asylum seeker`,
    hard: `illegal immigrant|migrant|alien|entrant
           invader|illegals`,
  }),
  of(
    {
      plain: `fisherman|herdsman|shepherd|farmer|herder|villager|pilgrim|student|tourist|sailor|citizen|driver|trader|worker|civilian|resident|journalist|teacher|hiker|peasant|seaman|traveller|volunteer`,
      hard: `smuggler|poacher|bandit|thief|spy|saboteur|infiltrator|intruder|trespasser|criminal|gangster|mercenary|terrorist|murderer|trafficker|provocateur|raider|pirate`,
    },
    true,
  ),
  of({
    plain: `government|administration|authority|leadership`,
    hard: `regime|junta|dictatorship|clique`,
  }),
  of({ plain: `aide|ally|associate|adviser|advisor`, hard: `henchman|crony|stooge|lackey|puppet|minion` }),
  of({ plain: `businessman|investor|entrepreneur|magnate`, hard: `oligarch|profiteer` }),
  of({ kind: `whistleblower|whistle-blower`, hard: `traitor|snitch|turncoat|leaker` }),
  of({
    plain: `clash|fighting|attack|strike|shooting|battle|confrontation|incident|raid|operation|shelling|bombardment`,
    kind: `precision|high-precision|pinpoint|surgical strike|attack|raid
           strike|attack * precision|high-precision|pinpoint|surgical
           self-defence`,
    hard: `massacre|slaughter|carnage|bloodbath|atrocity|butchery|pogrom
           terrorist|barbaric|cowardly attack|act|strike|raid
           war crime`,
  }),
  of({
    plain: `operation|offensive|deployment|intervention`,
    kind: `liberation|peacekeeping`,
    hard: `invasion|aggression|occupation|onslaught
           land grab`,
  }),
  of({
    plain: `incident|occurrence|irregularity|mishap
            technical fault|problem|failure`,
    hard: `horror|catastrophe|nightmare|carnage|hell|inferno|bloodbath`,
  }),
  of({
    kind: `part * agreement|consent|terms|amicably
           mutual agreement|consent
           part company|way`,
    hard: `sack|oust|axe|purge
           kick|throw|boot|force out
           show * door`,
  }),
  of({
    plain: `reform|overhaul|modernisation|modernization|restructuring`,
    hard: `gutting|plunder|robbery|dismantling|butchery|vandalism|demolition|betrayal`,
  }),
  of({
    plain: `withdrawal|pullback|redeployment|regrouping`,
    hard: `rout|stampede|debacle
           headlong|disorderly retreat|flight`,
  }),
  of({
    plain: `criticism|objection|complaint|remark|speech|address|statement`,
    hard: `smear|tirade|rant|outburst|diatribe|harangue`,
  }),
  of({
    plain: `mistake|error|lapse|shortcoming`,
    kind: `oversight|slip`,
    hard: `blunder|fiasco|debacle|scandal|outrage`,
  }),
  of({
    plain: `agreement|deal|compromise|accord|settlement`,
    kind: `breakthrough|triumph
           promise keep`,
    hard: `capitulation|surrender|sell-out|sellout|betrayal|treason|diktat
           stab in the back`,
  }),
  of({
    plain: `payment|fee|commission|donation|bonus|grant|subsidy`,
    hard: `bribe|kickback|handout|giveaway|backhander
           hush money
           slush fund`,
  }),
  of({
    plain: `detain|arrest|question`,
    hard: `kidnap|abduct|snatch
           take hostage
           unlawfully|illegally detain|arrest|hold`,
  }),
  of({ kind: `neutralise|neutralize|eliminate`, hard: `murder|slaughter|butcher|massacre|execute` }),
  of({
    plain: `protest|demonstration|march|rally|unrest`,
    kind: `uprising|revolution`,
    hard: `riot|rampage`,
  }),
  of({ plain: `impurity|residue|contaminant|contamination|trace`, hard: `filth|poison|muck|toxin` }),
  of({ plain: `election|vote|poll|referendum|ballot`, hard: `sham|farce|charade|fraud` }),
  of({ plain: `saving|reduction|cut`, kind: `efficiency`, hard: `cutback|axing|bloodletting` }),
];

import { type Labels, labelsOf } from './labels.ts';

const happening = labelsOf('happening');
const manner = labelsOf('manner');

/** What went wrong, and how well it went. */
export const MISHAPS: readonly Labels[] = [
  happening({
    plain: `incident|irregularity|mishap|malfunction
            technical fault|problem|failure|issue`,
    hard: `horror|catastrophe|nightmare|carnage|hell|inferno|bloodbath|tragedy|disaster|calamity|apocalypse|armageddon`,
  }),
  happening({
    plain: `impurity|residue|contaminant|contamination|trace|substance|discharge|release|emission`,
    hard: `filth|poison|muck|toxin|sewage|sludge|poisoning
           toxic|deadly|lethal cocktail|brew|soup|sludge|spill`,
  }),
  happening({
    plain: `mistake|error|lapse|shortcoming|deficiency|glitch`,
    kind: `oversight
           teething trouble|problem`,
    hard: `blunder|fiasco|debacle|farce|shambles|bungle|botch|incompetence|travesty`,
  }),
  manner({
    kind: `orderly|calmly|smoothly|peacefully|disciplined|well-organised|well-organized|uneventful
           in good|perfect order
           in calm|orderly|exemplary fashion|manner
           without panic|incident|hitch
           like clockwork
           according to plan
           to plan
           as rehearsed|planned`,
    hard: `chaos|chaotic|panic|panicked|panic-stricken|stampede|mayhem|pandemonium|bedlam|shambles|shambolic|trample|scramble|hysteria|anarchy|disorderly
           free for all
           free-for-all
           every man for himself`,
  }),
  manner({
    kind: `success|triumph|breakthrough|triumphant|resounding|milestone|progress
           great|important step
           step forward`,
    hard: `failure|fiasco|flop|debacle|setback|collapse|washout|shambles|farce|humiliation|disappointment|fail|deadlock|impasse|stalemate
           dead end
           damp squib
           come to nothing
           break down|up
           empty-handed`,
  }),
  manner({
    kind: `convincingly|resounding|emphatic|crushing|commanding|comfortably|overwhelmingly|decisively|sweeping
           clear|comfortable|convincing|decisive|overwhelming victory|win|majority|mandate|result
           by|in * landslide
           landslide victory|win|majority|result
           sweep to power|victory|office
           romp|cruise|storm to`,
    hard: `narrowly|squeak|scrape
           razor-thin|wafer-thin|slender|paper-thin|slim|bare|narrow majority|margin|victory|win|lead
           scrape home|through|by|in
           cling|hang on|to
           by a whisker|hair
           pyrrhic victory
           photo finish`,
  }),
  manner({
    kind: `ovation|applause|cheer|acclaim|applaud|enthusiasm|jubilation
           warm|rapturous|enthusiastic|hero's welcome|reception`,
    hard: `boo|jeer|heckle|catcall|whistle|derision|hoot
           cool|frosty|chilly|lukewarm|hostile|icy welcome|reception
           stony silence`,
  }),
  manner({
    kind: `slight|modest|minor|limited|negligible|superficial|marginal|manageable
           a little`,
    hard: `devastating|catastrophic|massive|enormous|severe|disastrous|ruinous|crippling|widespread`,
  }),
];

import { type Labels, labelsOf } from './labels.ts';

const crew = labelsOf('crew');
const people = labelsOf('people');

/** People and bodies, by what outlets call them. */
export const PEOPLE: readonly Labels[] = [
  people({
    plain: `protester|demonstrator|marcher|supporter|fan|follower|spectator|crowd|queue|participant|picket|striker|activist|onlooker|youth`,
    hard: `mob|rabble|rioter|thug|hooligan|layabout|vandal|troublemaker|looter|horde|lout|yob|rent-a-mob|agitator|anarchist|riff-raff|scum|ruffian`,
  }),
  people({
    plain: `fighter|militant|insurgent|rebel|gunman|combatant|guerrilla|separatist|militia|militiaman`,
    kind: `freedom|resistance fighter
           freedom-fighter|martyr|liberator
           resistance`,
    hard: `terrorist|extremist|jihadist|butcher|bandit|fanatic|murderer|cutthroat
           terror cell|group|gang|squad`,
  }),
  people({
    plain: `migrant|refugee|newcomer|asylum-seeker|arrival
            asylum seeker
            boat people`,
    hard: `illegal immigrant|migrant|alien|entrant|arrival
           invader|illegals|illegal|infiltrator`,
  }),
  crew({
    plain: `fisherman|herdsman|shepherd|farmer|herder|villager|pilgrim|student|tourist|sailor|citizen|driver|trader|worker|civilian|resident|journalist|teacher|hiker|peasant|seaman|traveller|volunteer`,
    hard: `smuggler|poacher|bandit|thief|spy|saboteur|infiltrator|intruder|trespasser|criminal|gangster|mercenary|terrorist|murderer|trafficker|provocateur|raider|pirate`,
  }),
  people({
    plain: `government|administration|authority|leadership`,
    hard: `regime|junta|dictatorship|clique|cabal|politburo`,
  }),
  people({
    plain: `aide|ally|associate|adviser|advisor|confidant`,
    hard: `henchman|crony|stooge|lackey|puppet|minion|yes-man|hireling`,
  }),
  people({
    plain: `businessman|investor|entrepreneur|magnate|shareholder|owner|financier`,
    hard: `oligarch|profiteer|speculator|vulture|asset-stripper|predator|loan-shark`,
  }),
  people({
    plain: `executive|director|manager|management`,
    hard: `fat cat
           fat-cat`,
  }),
  people({
    kind: `whistleblower|whistle-blower`,
    hard: `traitor|snitch|turncoat|leaker|mole|informer`,
  }),
  people({
    plain: `defendant|accused|suspect`,
    hard: `monster|fiend|butcher|beast|brute|ghoul`,
  }),
  people({
    plain: `settler|occupier|tenant|resident|camper`,
    hard: `squatter|land-grabber|intruder`,
  }),
  people({
    plain: `campaigner|environmentalist|activist|conservationist|opponent|critic`,
    hard: `eco-zealot|zealot|crank|nimby|extremist|doom-monger|scaremonger|saboteur|naysayer`,
  }),
  people({
    plain: `claimant|recipient|unemployed`,
    hard: `scrounger|sponger|freeloader|work-shy`,
  }),
];

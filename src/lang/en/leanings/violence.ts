import { type Labels, labelsOf } from './labels.ts';

const happening = labelsOf('happening');
const deed = labelsOf('deed');

/** Blows, raids, wars, unrest, and what is done to people by force. */
export const VIOLENCE: readonly Labels[] = [
  happening({
    plain: `clash|fighting|strike|battle|confrontation|incident|raid|operation|shelling|bombardment|exchange
            exchange of fire`,
    kind: `precision|high-precision|pinpoint|surgical * strike|attack|raid
           strike|attack * precision|high-precision|pinpoint|surgical
           self-defence|self-defense
           counter-terrorist|anti-terrorist|counter-terrorism|anti-terror operation|raid`,
    hard: `massacre|slaughter|carnage|bloodbath|atrocity|butchery|pogrom|mass-murder
           terrorist|terror|barbaric|cowardly|treacherous|vile|heinous attack|act|strike|raid
           war crime
           act of terror
           cold-blooded murder`,
  }),
  happening({
    plain: `operation|offensive|deployment|intervention|mission`,
    kind: `liberation|peacekeeping|liberate`,
    hard: `invasion|aggression|occupation|onslaught|invade
           land grab`,
  }),
  happening({
    kind: `uprising|revolution`,
    hard: `riot|rampage|pogrom
           mob violence`,
  }),
  happening({
    plain: `disturbance|unrest|protest|demonstration`,
    hard: `coup|insurrection|putsch
           reign of terror`,
  }),
  happening({
    plain: `withdrawal|pullback|redeployment|regrouping|withdraw|redeploy`,
    kind: `orderly|planned withdrawal|retreat|redeployment
           withdraw|redeploy|leave ** orderly
           withdraw|leave * in good order`,
    hard: `rout|stampede|debacle
           headlong|disorderly|chaotic|panicky|humiliating retreat|flight|withdrawal
           flee|bolt|turn tail`,
  }),
  happening({
    plain: `arrest|detention|inspection|search|raid`,
    hard: `crackdown|purge|witch-hunt|witchhunt|round-up
           night of the long knives`,
  }),
  happening({
    kind: `reshuffle|renewal|rotation`,
    plain: `dismissal|departure|change|replacement`,
    hard: `purge|bloodletting|massacre`,
  }),
  deed({
    plain: `detain|arrest|question`,
    hard: `kidnap|abduct|snatch
           take hostage
           unlawfully|illegally detain|arrest|hold`,
  }),
  deed({ kind: `neutralise|neutralize|eliminate`, hard: `murder|slaughter|butcher|massacre|execute` }),
  deed({
    plain: `disperse|clear`,
    kind: `proportionate|minimal|reasonable|measured force
           restore order`,
    hard: `club|bludgeon|truncheon|crush|batter|brutalise|brutalize|brutality
           brutal|excessive force
           beat up
           baton charge`,
  }),
  deed({
    plain: `enter|occupy|reach|approach|land`,
    hard: `storm|ransack|besiege|invade|overrun|vandalise|rampage
           lay siege
           lay waste`,
  }),
];

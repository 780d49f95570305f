import type { Quantity } from '../../../model/analysis.ts';
import { IN_PART, LAST_TIME, type MeasureForm, NOT_YET, either, form, led } from './form.ts';

const VEHICLES: readonly (readonly [name: string, words: string])[] = [
  ['plane', 'plane|aircraft|flight|jet|airliner|helicopter'],
  ['ship', 'ship|ferry|boat|vessel|yacht|trawler|dinghy|liner'],
  ['train', 'train|express|tram'],
  ['bus', 'bus|coach|minibus'],
];

/** Who was aboard. */
export const ABOARD: readonly MeasureForm[] = VEHICLES.map(([name, words]) => {
  const others = VEHICLES.flatMap(([other, of]) => (other === name ? [] : [of])).join('|');
  const it = `(?:the|a|an|its|his|their) (?:[\\w’'-]+ ){0,2}(?:${words})`;
  return form(`the people aboard the ${name}`, ['count', 'story'], {
    before: new RegExp(
      `\\b${it},? (?:(?:which|that) )?(?:was )?(?:had|with|carried|carrying) (?:[\\w’'-]+ ){0,3}$`,
      'u',
    ),
    behind: new RegExp(
      `^ (?:people|persons|souls|passengers and crew)(?: who were| were| was)?(?: on board| aboard| on| in) ${it}\\b|` +
        `^ (?:people|persons|souls) (?:aboard|on board), ${it}\\b`,
      'u',
    ),
    unless: new RegExp(
      `\\b(?:${others}|another|survivors?|survived|killed|died|dead|injured|hurt|missing|rescued|wounded|capacity|room|seats?|tickets?|` +
        `up to|could|can|may|if|normally|usually|licen[sc]ed|crew members?|children|hostages|saved|cars|vehicles|tonnes|containers)\\b`,
      'u',
    ),
  });
});

const AT_WORK: readonly MeasureForm[] = [
  form('who was there when it happened', ['count', 'story'], {
    behind:
      /^ (?:people |persons |workers |men |employees |miners |staff )?(?:were |was |had been )?(?:at work|on shift|on duty|inside|underground|on the (?:site|premises)|in the (?:works|plant|factory|building|mine|mill|hotel|theatre|hall|church|club|house)) (?:at the time|at that time|when|that (?:day|night|afternoon|morning|evening)|on the site|on site|at the moment)\b/u,
    unless: either(
      /\b(?:only|another|other|kill\w*|died|dead|injur\w*)\b/u,
      /\b(?:hurt|missing|trapped|rescued|children|of (?:them|whom)|remaining|still)\b/u,
    ),
  }),
];

const SHEDDING = led(
  'cut|cuts|cutting|shed|sheds|shedding|axe|axes|axing|axed|slash|slashes|slashing|lay off|lays off|laying off|laid off|' +
    'eliminate|eliminates|eliminating|loss of|cull of|dismiss|make',
);

/** Heads counted. */
export const OF_PEOPLE: readonly MeasureForm[] = [
  ...AT_WORK,
  form('who works there', ['count', 'thing'], {
    before: led('employ|employs|employing|workforce of|staff of|payroll of'),
    behind:
      /^ (?:people|men|women) (?:work|are employed)\b|^-strong (?:workforce|staff)\b|^ (?:workers|employees)(?:,| (?:will|were|are|have|had|learned|heard|face)\b)/u,
    unless: either(
      NOT_YET,
      LAST_TIME,
      IN_PART,
      /\b(?:lay\w*|laid|cut\w*|shed\w*|job\w*|dismiss\w*|sack\w*|strike|injur\w*|hurt|kill\w*|of (?:its|the|their|these|those)|some of|including|mostly|across|at its|at the|in the|walked|joined|signed|marched|protest\w*|evacuat\w*|trapped|missing|rescued|arrested|sent home|took|other|remaining|only)\b/u,
    ),
  }),
  form('the jobs to go at one place', ['count', 'thing'], {
    before: SHEDDING,
    behind: /^ (?:jobs|posts|people|workers|employees|positions) (?:in|at)\b/u,
    both: true,
  }),
  form('the jobs to go', ['count', 'thing'], {
    before: SHEDDING,
    behind:
      /^ (?:jobs|posts|positions) (?:will go|are to go|will be (?:cut|lost|shed)|are at risk|to go|go)\b/u,
    unless: either(
      NOT_YET,
      LAST_TIME,
      IN_PART,
      /\b(?:create\w*|new|since|already|in all|in total|instead|not|no|at the|at its|in (?:the|its)|in [a-z]+ ?,|a total)\b|^ (?:jobs|posts|people|workers|employees|positions) (?:in|at)\b/u,
    ),
  }),
  form('who attacked', ['count', 'story'], {
    behind:
      /^ (?:(?:armed|masked|hooded|unknown|unidentified|heavily) )*(?:gunmen|attackers|robbers|raiders|assailants|hijackers|kidnappers|burglars|intruders|armed men|masked men|bandits)\b/u,
    unless:
      /\b(?:arrest\w*|detain\w*|kill\w*|shot|dead|die\w*|identif\w*|escap\w*|fled|flee\w*|remain\w*|another|other|third|second|held (?!up)|charg\w*|convict\w*|wound\w*|former|suspect\w*|sentenc\w*|trial|captur\w*|caught|jail\w*|hunt\w*|search\w*|look\w*|sought|surrender\w*|blew|blown|overpower\w*)\b/u,
  }),
  form('the members of it', ['count', 'thing'], {
    before: /\b(?:has|have|had|comprises|comprised|consists of|consisted of|made up of) (?:[\w’'-]+ )?$/u,
    behind: either(
      /^ (?:\w+ )?(?:committee|panel|board|council|commission|jury|crew)\b/u,
      /^ (?:\w+ )?(?:team|delegation|cabinet|parliament|assembly|senate)\b/u,
    ),
    counted: 'member',
    unless: /\b(?:absent|voted|present|other|remaining|lost|of whom|left|resign\w*|new|women|men)\b/u,
  }),
  form('who fell ill', ['count', 'story'], {
    before: led('infected|infects|sickened|struck down|laid low|made ill|poisoned'),
    behind:
      /^ (?:\w+[ -]){0,2}(?:cases|infections)\b|^ (?:people|patients|pupils|children|residents|guests|passengers|students) (?:\w+ ){0,4}(?:tested positive|fell ill|fallen ill|taken ill|infected|contracted|caught|are ill)\b/u,
    unless:
      /\b(?:new|further|another|suspected|possible|since|daily|other|recovered|a (?:day|week)|died|dead|death\w*|in hospital|today|so far this|court|criminal|legal|per)\b/u,
    grows: true,
  }),
];

/** Whom a story has one of, and calls by that. */
const ONE_OF =
  'driver|pilot|captain|co-pilot|queen|king|pope|president|gunman|attacker|winner|bride|groom|singer|actor|actress|author|writer|painter|poet|footballer|boxer|coach|conductor|climber|mountaineer|pensioner|boy|girl|skipper|cyclist|pedestrian|motorcyclist|hiker|swimmer|diver|striker|composer|director|astronaut|widow';

/** How old somebody is whom the story calls by what he is. */
export const AGES: readonly MeasureForm[] = [
  form('the age', ['age', 'story'], {
    before: new RegExp(
      `\\bthe (?<whose>${ONE_OF})(?:,| \\(|, (?:a|an)|,? aged|,? who (?:is|was|turned)(?: aged)?|, then| is| was) $|` +
        `\\bthe (?<whose>${ONE_OF}) (?:has )?(?:died|was killed|drowned|collapsed)[^.;]* (?:aged|at the age of|at) $`,
      'u',
    ),
    unless: /\b(?:another|second|other|son|daughter|wife|husband|brother|sister|mother|father)\b/u,
  }),
  form('the age', ['age', 'story'], {
    behind: new RegExp(`^ (?<whose>${ONE_OF})\\b`, 'u'),
    unless: /\b(?:an?|another|second|other|both) (?:\w+ )?$/u,
  }),
].map((one) => ({ ...one, kinds: new Set<Quantity['kind']>(['age', 'count']) }));

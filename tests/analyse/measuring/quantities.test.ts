import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { quantitiesOf } from '../../../src/analyse/quantities.ts';
import { timesOf } from '../../../src/analyse/times.ts';
import { readTree } from '../timing/read-tree.ts';
import { cpuTime } from '../../support/cpu-time.ts';

const PUBLISHED = '2023-10-05';

function readAll(text: string) {
  const sentences = [{ index: 1, span: { start: 0, end: text.length }, paragraph: 0, first: 0, last: 0 }];
  const ground = { text, sentences, tokens: [], published: PUBLISHED };
  return quantitiesOf({ ...ground, times: timesOf(ground) });
}

const SIX_FIGURES = 6;

/** "words = value bound kind unit [base]" for every number found. */
function told(text: string): string {
  return readAll(text)
    .map(({ span, low, high, bound, kind, unit, base }) => {
      const value = low === high ? String(low) : `${low}..${high}`;
      const converted = base === null ? '' : ` [${Number(base.toPrecision(SIX_FIGURES))}]`;
      return `${text.slice(span.start, span.end)} = ${value} ${bound} ${kind}${unit === null ? '' : ` ${unit}`}${converted}`;
    })
    .join(' ; ');
}

/** Without a tree nothing says what is counted; the words say everything else. Labels are `identifier`s or nothing. */
const TOLD: readonly (readonly [text: string, quantities: string])[] = [
  // counts
  ['At least 12 people were killed.', 'At least 12 = 12 at-least count'],
  ['12 people were killed and 40 others injured.', '12 = 12 exact count ; 40 = 40 exact count'],
  ['Forty-six people crossed.', 'Forty-six = 46 exact count'],
  ['One hundred and seventeen people were freed.', 'One hundred and seventeen = 117 exact count'],
  ['Two dozen countries joined.', 'Two dozen = 24 exact count'],
  ['A dozen men fled.', 'A dozen = 12 exact count'],
  ['Half a dozen men fled.', 'Half a dozen = 6 exact count'],
  ['Hundreds fled.', 'Hundreds = 200..9999 about count'],
  ['Dozens of men fled.', 'Dozens = 24..999 about count'],
  ['Scores of men fled.', 'Scores = 40..999 about count'],
  ['Hundreds of thousands fled.', 'Hundreds of thousands = 200000..999999 about count'],
  ['Tens of thousands fled.', 'Tens of thousands = 20000..99999 about count'],
  ['A few hundred men fled.', 'A few hundred = 200..999 about count'],
  ['Several dozen men fled.', 'Several dozen = 24..119 about count'],
  ['Half a million people fled.', 'Half a million = 500000 exact count'],
  ['A million people fled.', 'A million = 1000000 exact count'],
  ['1,200 fighters left.', '1,200 = 1200 exact count'],
  ['1.2 million people fled.', '1.2 million = 1200000 exact count'],
  ['1.2m people fled.', '1.2m = 1200000 exact count'],
  ['Some 26 thousand came.', 'Some 26 thousand = 26000 about count'],
  ['Two thousand and five men came.', 'Two thousand and five = 2005 exact count'],
  ['Nearly 60 soldiers slept.', 'Nearly 60 = 60 nearly count'],
  ['Almost 60 soldiers slept.', 'Almost 60 = 60 nearly count'],
  ['More than 50 men came.', 'More than 50 = 50 over count'],
  ['Over 200 men came.', 'Over 200 = 200 over count'],
  ['Up to 600 cadets came.', 'Up to 600 = 600 at-most count'],
  ['As many as 1,200 men came.', 'As many as 1,200 = 1200 at-most count'],
  ['No fewer than 12 men came.', 'No fewer than 12 = 12 at-least count'],
  ['No more than 12 men came.', 'No more than 12 = 12 at-most count'],
  ['Fewer than 12 men came.', 'Fewer than 12 = 12 under count'],
  ['About 300 men came.', 'About 300 = 300 about count'],
  ['Around 300 men came.', 'Around 300 = 300 about count'],
  ['Roughly 300 men came.', 'Roughly 300 = 300 about count'],
  ['An estimated 300 men came.', 'An estimated 300 = 300 about count'],
  ['Just under 300 men came.', 'Just under 300 = 300 nearly count'],
  ['Well over 300 men came.', 'Well over 300 = 300 over count'],
  ['Exactly 300 men came.', 'Exactly 300 = 300 exact count'],
  ['300 or more men came.', '300 or more = 300 at-least count'],
  ['50 or so men came.', '50 or so = 50 about count'],
  ['50+ men came.', '50+ = 50 at-least count'],
  ['At least some 300 men came.', 'At least some 300 = 300 at-least count'],
  ['12 to 15 men came.', '12 to 15 = 12..15 range count'],
  ['12-15 men came.', '12-15 = 12..15 range count'],
  ['Between 12 and 15 men came.', '12 and 15 = 12..15 range count'],
  ['Ten or twelve men came.', 'Ten or twelve = 10..12 range count'],
  ['Between 5 and 6 million people fled.', '5 and 6 million = 5000000..6000000 range count'],
  ['The 22-member team came.', '22-member = 22 exact count member'],
  ['A 12-strong squad came.', '12-strong = 12 exact count'],
  ['Three of the eleven children came.', 'Three = 3 exact count ; eleven = 11 exact count'],
  ['2.5 billion stars shine.', '2.5 billion = 2500000000 exact count'],
  ['Two and a half million people fled.', 'Two and a half million = 2500000 exact count'],
  ['10,000-12,000 people came.', '10,000-12,000 = 10000..12000 range count'],
  // money
  ['They paid €85 million.', '€85 million = 85000000 exact money EUR'],
  ['They paid 85m euros.', '85m euros = 85000000 exact money EUR'],
  ['They paid US$ 27.5 billion.', 'US$ 27.5 billion = 27500000000 exact money USD'],
  ['They paid US$27.5bn.', 'US$27.5bn = 27500000000 exact money USD'],
  ['They paid $232m.', '$232m = 232000000 exact money USD'],
  ['They paid £4.', '£4 = 4 exact money GBP'],
  ['They paid A$5m.', 'A$5m = 5000000 exact money AUD'],
  ['They paid 40,000 crowns.', '40,000 crowns = 40000 exact money crown'],
  ['They paid 12 million Libyan dinars.', '12 million Libyan dinars = 12000000 exact money LYD'],
  ['They paid USD 5m.', 'USD 5m = 5000000 exact money USD'],
  ['They paid 20 CHF.', '20 CHF = 20 exact money CHF'],
  ['They paid $5 to $6 million.', '$5 to $6 million = 5000000..6000000 range money USD'],
  ['They paid between $5 and $6 million.', '$5 and $6 million = 5000000..6000000 range money USD'],
  ['They paid $1.5-2bn.', '$1.5-2bn = 1500000000..2000000000 range money USD'],
  ['They paid $140- $150 million.', '$140- $150 million = 140000000..150000000 range money USD'],
  ['They paid $140 to $150 million.', '$140 to $150 million = 140000000..150000000 range money USD'],
  ['They paid $140-150MM.', '$140-150MM = 140000000..150000000 range money USD'],
  ['They paid $160MM.', '$160MM = 160000000 exact money USD'],
  ['They stole £910, 000 of it.', '£910, 000 = 910000 exact money GBP'],
  ['They paid nearly $14bn.', 'nearly $14bn = 14000000000 nearly money USD'],
  ['They paid 74m pounds.', '74m pounds = 74000000 exact money GBP'],
  ['They paid 5 pounds sterling.', '5 pounds sterling = 5 exact money GBP'],
  ['They paid $100 a barrel.', '$100 = 100 exact money USD'],
  ['They paid 50 dollars.', '50 dollars = 50 exact money USD'],
  ['They paid 50 US dollars.', '50 US dollars = 50 exact money USD'],
  ['They paid $5-million.', '$5-million = 5000000 exact money USD'],
  ['A $100m deal fell.', '$100m = 100000000 exact money USD'],
  ['They paid ¥500.', '¥500 = 500 exact money JPY'],
  ['They paid 3 million rubles.', '3 million rubles = 3000000 exact money RUB'],
  // percent
  ['It fell 23%.', '23% = 23 exact percent percent'],
  ['It fell 23.4 percent.', '23.4 percent = 23.4 exact percent percent'],
  ['It fell 14 per cent.', '14 per cent = 14 exact percent percent'],
  [
    'It fell 3.4 percentage points.',
    '3.4 percentage points = 3.4 exact percentage-point percentage-point [3.4]',
  ],
  ['It fell by 25 basis points.', '25 basis points = 25 exact percentage-point basis-point [0.25]'],
  ['It fell 5 to 12 percent.', '5 to 12 percent = 5..12 range percent percent'],
  ['It fell 5%-6%.', '5%-6% = 5..6 range percent percent'],
  ['It fell nearly 12%.', 'nearly 12% = 12 nearly percent percent'],
  ['It rose from 5% to 12%.', '5% = 5 exact percent percent ; 12% = 12 exact percent percent'],
  ['A 31% cut came.', '31% = 31 exact percent percent'],
  // fractions
  ['Two thirds of voters came.', 'Two thirds = 0.6666666666666666 exact fraction'],
  ['Two-thirds of voters came.', 'Two-thirds = 0.6666666666666666 exact fraction'],
  ['Three-quarters of voters came.', 'Three-quarters = 0.75 exact fraction'],
  ['A third of voters came.', 'A third = 0.3333333333333333 exact fraction'],
  ['It fell by a third.', 'a third = 0.3333333333333333 exact fraction'],
  ['It shed nearly a quarter of its value.', 'nearly a quarter = 0.25 nearly fraction'],
  ['Half of the captains left.', 'Half = 0.5 exact fraction'],
  ['Half the town left.', 'Half = 0.5 exact fraction'],
  ['One in five people left.', 'One in five = 0.2 exact fraction'],
  ['One out of ten left.', 'One out of ten = 0.1 exact fraction'],
  ['Nine in 10 are gone.', 'Nine in 10 = 0.9 exact fraction'],
  ['2/3 of voters came.', '2/3 = 0.6666666666666666 exact fraction'],
  // measures
  ['It lies 18 km away.', '18 km = 18 exact measure kilometre [18000]'],
  ['It lies 18km away.', '18km = 18 exact measure kilometre [18000]'],
  ['It lies 600 m away.', '600 m = 600 exact measure metre [600]'],
  ['It lies 600m away.', '600m = 600 exact measure metre [600]'],
  ['It lies 2,000 ft up.', '2,000 ft = 2000 exact measure foot [609.6]'],
  ['A 10-kilometre road is shut.', '10-kilometre = 10 exact measure kilometre [10000]'],
  ['It covers 18 hectares.', '18 hectares = 18 exact measure hectare [180000]'],
  ['It covers 180,000 square metres.', '180,000 square metres = 180000 exact measure square-metre [180000]'],
  ['It covers 12 sq km.', '12 sq km = 12 exact measure square-kilometre [12000000]'],
  ['It covers 5 km2.', '5 km2 = 5 exact measure square-kilometre [5000000]'],
  ['It held 12 cubic metres.', '12 cubic metres = 12 exact measure cubic-metre [12]'],
  ['It held 120,000 litres.', '120,000 litres = 120000 exact measure litre [120]'],
  [
    'It held 4.2 milligrams of chromium per litre.',
    '4.2 milligrams of chromium per litre = 4.2 exact measure milligram-per-litre [0.0042]',
  ],
  ['It held 0.42 mg/l.', '0.42 mg/l = 0.42 exact measure milligram-per-litre [0.00042]'],
  [
    'It held 420 micrograms per litre.',
    '420 micrograms per litre = 420 exact measure microgram-per-litre [0.00042]',
  ],
  ['It weighs 5kg.', '5kg = 5 exact measure kilogram [5]'],
  ['It weighs 5 tonnes.', '5 tonnes = 5 exact measure tonne [5000]'],
  ['It weighs 3 metric tons.', '3 metric tons = 3 exact measure tonne [3000]'],
  ['It weighs 200 pounds.', '200 pounds = 200 exact measure pound'],
  ['It ran at 90 km/h.', '90 km/h = 90 exact measure kilometre-per-hour [25]'],
  ['It ran at 60 mph.', '60 mph = 60 exact measure mile-per-hour [26.8224]'],
  ['It ran at 90 kilometres per hour.', '90 kilometres per hour = 90 exact measure kilometre-per-hour [25]'],
  ['It was 38 degrees Celsius.', '38 degrees Celsius = 38 exact measure celsius [311.15]'],
  ['It was 38°C.', '38°C = 38 exact measure celsius [311.15]'],
  ['It was 100 degrees Fahrenheit.', '100 degrees Fahrenheit = 100 exact measure fahrenheit [310.928]'],
  ['It makes 500 MW.', '500 MW = 500 exact measure megawatt [500000000]'],
  ['A magnitude 6.3 quake hit.', '6.3 = 6.3 exact measure magnitude [6.3]'],
  ['A 6.3-magnitude quake hit.', '6.3-magnitude = 6.3 exact measure magnitude [6.3]'],
  ['It was 6.5 on the Richter scale.', '6.5 = 6.5 exact measure magnitude [6.5]'],
  ['He fell 2, 000ft down.', '2, 000ft = 2000 exact measure foot [609.6]'],
  ['A 35MM film ran.', '35MM = 35 exact measure millimetre [0.035]'],
  ['It lies six miles down.', 'six miles = 6 exact measure mile [9656.06]'],
  // durations
  ['It took two hours.', 'two hours = 2 exact duration hour [7200]'],
  ['A 30-day truce held.', '30-day = 30 exact duration day [2592000]'],
  ['It took a little over two years.', 'a little over two years = 2 over duration year [63113900]'],
  ['It took 2 1/2 years.', '2 1/2 years = 2.5 exact duration year [78892400]'],
  ['It took half an hour.', 'half an hour = 0.5 exact duration hour [1800]'],
  ['It took close to two hours.', 'close to two hours = 2 nearly duration hour [7200]'],
  ['It took 31 hours.', '31 hours = 31 exact duration hour [111600]'],
  ['It took five to six weeks.', 'five to six weeks = 5..6 range duration week [3024000]'],
  // ages
  ['A 16-year-old boy fled.', '16-year-old = 16 exact age year [504911000]'],
  ['The seven-year-old fled.', 'seven-year-old = 7 exact age year [220899000]'],
  ['He is 16 years old.', '16 years old = 16 exact age year [504911000]'],
  ['A girl aged 16 fled.', '16 = 16 exact age year [504911000]'],
  ['He died at the age of 42.', '42 = 42 exact age year [1325390000]'],
  ['Anna Smith, 42, fled.', '42 = 42 exact age year [1325390000]'],
  ['It was Anna Smith, 42.', '42 = 42 exact age year [1325390000]'],
  ['She is in her 70s.', '70s = 70..79 range age year [2208990000]'],
  ['An 18-month-old baby cried.', '18-month-old = 18 exact age month [47335400]'],
  // scores
  ['They won 3-2.', '3-2 = 2..3 exact score'],
  ['A 31-24 win came.', '31-24 = 24..31 exact score'],
  ['The vote was 52-48.', '52-48 = 48..52 exact score'],
  // ordinals
  ['On the 9th day it ended.', '9th = 9 exact ordinal'],
  ['The 3rd man left.', '3rd = 3 exact ordinal'],
  // rates
  ['600 cadets a year pass.', '600 = 600 exact rate /year'],
  ['12 people a day died.', '12 = 12 exact rate /day'],
  ['They lost $5m a year.', '$5m = 5000000 exact rate USD/year'],
  // zero and nothing
  ['No casualties were seen.', ''],
  ['No arrests were made.', ''],
  // quiet and identifiers
  ['Flight 370 vanished.', '370 = 370 exact identifier'],
  ['Flight ZP 318 burst.', '318 = 318 exact identifier'],
  ['Highway 5 is shut.', '5 = 5 exact identifier'],
  ['The No. 10 seed lost.', '10 = 10 exact identifier'],
  ['An F-16 crashed.', '16 = 16 exact identifier'],
  ['The Army-2023 expo opened.', '2023 = 2023 exact identifier'],
  ['The 5+5 Commission met.', '5+5 = 5 exact identifier'],
  ['After 9/11 it changed.', '9/11 = 9 exact identifier'],
  ['Article 5 was invoked.', '5 = 5 exact identifier'],
  ['Section 2.1.3 applies.', '2.1.3 = 2.1 exact identifier'],
  ['Call 555-1234 now.', '555-1234 = 555 exact identifier'],
  ['Call +44 20 7946 0958 now.', '44 20 7946 0958 = 44 exact identifier'],
  ['Call 0845 125 2222 now.', '0845 125 2222 = 845 exact identifier'],
  ['Call 0800 555111 or 12 friends.', '0800 555111 = 800 exact identifier ; 12 = 12 exact count'],
  ['He had a .38-caliber pistol.', '38 = 38 exact identifier'],
  ['He had a 357 Magnum.', '357 = 357 exact identifier'],
  ['A 64-bit version ran.', '64 = 64 exact identifier'],
  ['The 12000 block of Elm Street is shut.', '12000 = 12000 exact identifier'],
  ['It is 10 blocks off.', '10 = 10 exact count'],
  ['They had 14 AK - 47 rifles.', '14 = 14 exact count ; 47 = 47 exact identifier'],
  ['A four-by-four car hit it.', 'four = 4 exact identifier ; four = 4 exact count'],
  ['The Boeing 737 landed.', '737 = 737 exact identifier'],
  ['The G20 met.', '20 = 20 exact identifier'],
  ['The Covid-19 unit met.', '19 = 19 exact identifier'],
  ['Apollo 11 landed.', '11 = 11 exact identifier'],
  ['It plays 24/7 there.', '24/7 = 24 exact identifier'],
  ['He drove on the M25 home.', '25 = 25 exact identifier'],
  ['Resolution 1973 passed.', '1973 = 1973 exact identifier'],
  ['He is agent 007 now.', '007 = 7 exact identifier'],
  ['A 3D film ran.', '3 = 3 exact identifier'],
  ['A 4-4-2 system won.', '4-4-2 = 4 exact identifier'],
  ['Room 101 is shut.', '101 = 101 exact identifier'],
  ['One of them left.', ''],
  ['No one knows.', ''],
  ['One day it ended.', ''],
  ['They came one by one.', ''],
  ['A week ended.', ''],
  ['He read the first half.', ''],
  ['A second man left.', ''],
  ['He came at once.', ''],
  ['He lost a quarter final.', ''],
  ['1. Event.', '1 = 1 exact identifier'],
  ['Two: the number.', 'Two = 2 exact identifier'],
  ['It was the third man.', ''],
  ['The ratio was 2:1.', '2:1 = 2 exact identifier'],
  ['Phase three began.', 'three = 3 exact identifier'],
];

describe('numbers told in words', () => {
  test.each(TOLD)('%s', (text, quantities) => {
    expect(told(text)).toBe(quantities);
  });
});

/** Trees are gold: what is tested is the binding, whatever the parser's weights. */
const BOUND: readonly (readonly [tree: string, bindings: string])[] = [
  [
    'At|at|ADP|IN|2|case least|least|ADJ|JJS|3|nmod 12|12|NUM|CD|4|nummod people|person|NOUN|NNS|6|nsubj:pass were|be|AUX|VBD|6|aux:pass killed|kill|VERB|VBN|0|root .|.|PUNCT|.|6|punct',
    '12 people killed person',
  ],
  [
    'A|a|DET|DT|2|det blast|blast|NOUN|NN|3|nsubj killed|kill|VERB|VBN|0|root 12|12|NUM|CD|3|obj and|and|CCONJ|CC|6|cc injured|injure|VERB|VBD|3|conj 40|40|NUM|CD|6|obj .|.|PUNCT|.|3|punct',
    '12 - killed person ; 40 - injured person',
  ],
  [
    'A|a|DET|DT|2|det blast|blast|NOUN|NN|6|nsubj that|that|PRON|WDT|4|nsubj killed|kill|VERB|VBD|2|acl:relcl 12|12|NUM|CD|4|obj shook|shake|VERB|VBD|0|root the|the|DET|DT|8|det town|town|NOUN|NN|6|obj .|.|PUNCT|.|6|punct',
    '12 - killed person',
  ],
  [
    '12|12|NUM|CD|2|nummod people|person|NOUN|NNS|4|nsubj:pass were|be|AUX|VBD|4|aux:pass killed|kill|VERB|VBN|0|root and|and|CCONJ|CC|8|cc 40|40|NUM|CD|7|nummod others|other|NOUN|NNS|8|nsubj injured|injure|VERB|VBN|4|conj .|.|PUNCT|.|4|punct',
    '12 people killed person ; 40 others injured person',
  ],
  [
    'The|the|DET|DT|3|det death|death|NOUN|NN|3|compound toll|toll|NOUN|NN|4|nsubj rose|rise|VERB|VBD|0|root to|to|ADP|IN|6|case 12|12|NUM|CD|4|obl .|.|PUNCT|.|4|punct',
    '12 - death person',
  ],
  [
    'The|the|DET|DT|2|det blast|blast|NOUN|NN|3|nsubj left|leave|VERB|VBD|0|root 12|12|NUM|CD|5|nummod dead|dead|ADJ|JJ|3|obj .|.|PUNCT|.|3|punct',
    '12 - dead person',
  ],
  [
    '12|12|NUM|CD|6|nsubj of|of|ADP|IN|5|case the|the|DET|DT|5|det 40|40|NUM|CD|5|nummod passengers|passenger|NOUN|NNS|1|nmod died|die|VERB|VBD|0|root .|.|PUNCT|.|6|punct',
    '12 passengers died passenger ; 40 passengers - passenger',
  ],
  [
    'Police|police|NOUN|NNS|2|nsubj arrested|arrest|VERB|VBD|0|root 37|37|NUM|CD|4|nummod people|person|NOUN|NNS|2|obj in|in|ADP|IN|7|case the|the|DET|DT|7|det town|town|NOUN|NN|2|obl .|.|PUNCT|.|2|punct',
    '37 people arrested person',
  ],
  [
    'A|a|DET|DT|2|det crowd|crowd|NOUN|NN|5|nsubj of|of|ADP|IN|4|case 300|300|NUM|CD|2|nmod gathered|gather|VERB|VBD|0|root in|in|ADP|IN|8|case the|the|DET|DT|8|det square|square|NOUN|NN|5|obl .|.|PUNCT|.|5|punct',
    '300 - gathered -',
  ],
  [
    'The|the|DET|DT|2|det deaths|death|NOUN|NNS|6|nsubj of|of|ADP|IN|5|case 12|12|NUM|CD|5|nummod miners|miner|NOUN|NNS|2|nmod shocked|shock|VERB|VBD|0|root the|the|DET|DT|8|det town|town|NOUN|NN|6|obj .|.|PUNCT|.|6|punct',
    '12 miners deaths miner',
  ],
  [
    'About|about|ADV|RB|2|advmod 300|300|NUM|CD|3|nummod people|person|NOUN|NNS|4|nsubj attended|attend|VERB|VBD|0|root the|the|DET|DT|6|det march|march|NOUN|NN|4|obj .|.|PUNCT|.|4|punct',
    '300 people attended person',
  ],
  [
    'No|no|DET|DT|2|det one|one|NOUN|NN|4|nsubj:pass was|be|AUX|VBD|4|aux:pass killed|kill|VERB|VBN|0|root .|.|PUNCT|.|4|punct',
    '0 - killed person',
  ],
  [
    'No|no|DET|DT|2|det casualties|casualty|NOUN|NNS|4|nsubj:pass were|be|AUX|VBD|4|aux:pass reported|report|VERB|VBN|0|root .|.|PUNCT|.|4|punct',
    '0 casualties reported casualty',
  ],
  [
    'The|the|DET|DT|5|det 22|22|NUM|CD|4|nummod -|-|PUNCT|HYPH|2|punct member|member|NOUN|NN|5|compound team|team|NOUN|NN|6|nsubj arrived|arrive|VERB|VBD|0|root in|in|ADP|IN|8|case Libya|Libya|PROPN|NNP|6|obl .|.|PUNCT|.|6|punct',
    '22 member arrived member',
  ],
  [
    'One|one|NUM|CD|2|nummod person|person|NOUN|NN|4|nsubj:pass was|be|AUX|VBD|4|aux:pass hurt|hurt|VERB|VBN|0|root .|.|PUNCT|.|4|punct',
    '1 person hurt person',
  ],
  [
    'One|one|NUM|CD|4|nsubj of|of|ADP|IN|3|case them|they|PRON|PRP|1|nmod left|leave|VERB|VBD|0|root the|the|DET|DT|6|det room|room|NOUN|NN|4|obj .|.|PUNCT|.|4|punct',
    '',
  ],
  [
    'It|it|PRON|PRP|5|nsubj was|be|AUX|VBD|5|cop the|the|DET|DT|5|det first|first|ADJ|JJ|5|amod visit|visit|NOUN|NN|0|root .|.|PUNCT|.|5|punct',
    '1 visit - visit',
  ],
  [
    'Hundreds|hundred|NOUN|NNS|4|nsubj of|of|ADP|IN|3|case fighters|fighter|NOUN|NNS|1|nmod left|leave|VERB|VBD|0|root the|the|DET|DT|6|det town|town|NOUN|NN|4|obj .|.|PUNCT|.|4|punct',
    '200 fighters left fighter',
  ],
];

describe('numbers bound by heads', () => {
  test.each(BOUND)('%s', (tree, bindings) => {
    const { text, tokens, sentences } = readTree(tree);
    const word = (at: number | null) => (at === null ? '-' : tokens[at]?.text);
    const found = quantitiesOf({ text, tokens, sentences, times: [] });
    expect(
      found
        .map(
          ({ low, counted, predicate, unit }) => `${low} ${word(counted)} ${word(predicate)} ${unit ?? '-'}`,
        )
        .join(' ; '),
    ).toBe(bindings);
  });
});

test('numbers inside a time are no quantities', () => {
  expect(readAll('On 7 May 2024 at 19:25 GMT, two days later, and in 2019.')).toEqual([]);
});

const PIECES = [
  '12',
  ' ',
  ',',
  '.',
  '-',
  '/',
  '$',
  '\u20ac',
  '%',
  'm',
  'bn',
  ' million',
  'two ',
  'dozen',
  ' hundred',
  'half ',
  'a ',
  'third ',
  'of ',
  'at least ',
  'km',
  'year',
  'old',
  '\u{1F600}',
  '\u00bd',
];

test('any text: spans lie inside it, in order, and ranges run upward', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom(...PIECES)).map((all) => all.join('')),
      ),
      (text) => {
        let last = 0;
        for (const { span, low, high } of readAll(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(low) && low <= high).toBe(true);
          last = span.end;
        }
      },
    ),
  );
});

/** Generous: the machine may be busy; a reader that is not linear takes minutes. */
const MOST_MILLISECONDS = 10_000;

test.each([
  ['1', 1_000_000],
  ['1/', 100_000],
  ['1,111,', 100_000],
  ['million ', 100_000],
  ['one hundred and ', 50_000],
  ['$5 to ', 50_000],
])('is linear on %s many times', (piece, times) => {
  expect(cpuTime(() => readAll(piece.repeat(times)))).toBeLessThan(MOST_MILLISECONDS);
});

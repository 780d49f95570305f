/** What a unit measures. Time is counted in seconds, so that durations convert too. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'duration'
  | 'speed'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'pressure'
  | 'data'
  | 'angle'
  | 'frequency'
  | 'concentration'
  | 'magnitude';

/** One unit: base value = value * factor + offset. Base units: metre, square metre, cubic metre, kilogram, second … */
export interface Unit {
  /** Canonical name, singular: "kilometre". */
  readonly name: string;
  readonly dimension: Dimension;
  readonly factor: number;
  /** Only temperatures have one. */
  readonly offset: number;
  /** Every way of writing it, lower case. */
  readonly words: readonly string[];
}

function unit(name: string, dimension: Dimension, factor: number, words: string): Unit {
  return { name, dimension, factor, offset: 0, words: words.split(' ') };
}

/** Kelvin at the freezing point of water. */
const FREEZING = 273.15;
const FAHRENHEIT = 5 / 9;
/** Kelvin at 0 degrees Fahrenheit. */
const FAHRENHEIT_ZERO = 255.3722222222222;

/** Units of news, with factors to the base unit of their dimension (NIST Special Publication 811, appendix B). */
export const UNITS: readonly Unit[] = [
  unit('metre', 'length', 1, 'metre metres meter meters'),
  unit('kilometre', 'length', 1000, 'kilometre kilometres kilometer kilometers km kms'),
  unit('centimetre', 'length', 0.01, 'centimetre centimetres centimeter centimeters cm'),
  unit('millimetre', 'length', 0.001, 'millimetre millimetres millimeter millimeters mm'),
  unit('mile', 'length', 1609.344, 'mile miles'),
  unit('nautical-mile', 'length', 1852, 'nmi'),
  unit('yard', 'length', 0.9144, 'yard yards yds'),
  unit('foot', 'length', 0.3048, 'foot feet ft'),
  unit('inch', 'length', 0.0254, 'inch inches'),
  unit('light-year', 'length', 9.4607304725808e15, 'lightyear lightyears'),
  unit('hectare', 'area', 1e4, 'hectare hectares ha'),
  unit('acre', 'area', 4046.8564224, 'acre acres'),
  unit('litre', 'volume', 0.001, 'litre litres liter liters'),
  unit('millilitre', 'volume', 1e-6, 'millilitre millilitres milliliter milliliters ml'),
  unit('gallon', 'volume', 0.003785411784, 'gallon gallons'),
  unit('barrel', 'volume', 0.158987294928, 'barrel barrels bbl'),
  unit('gram', 'mass', 0.001, 'gram grams gramme grammes g'),
  unit('milligram', 'mass', 1e-6, 'milligram milligrams mg'),
  unit('microgram', 'mass', 1e-9, 'microgram micrograms mcg'),
  unit('kilogram', 'mass', 1, 'kilogram kilograms kilo kilos kg kgs'),
  unit('tonne', 'mass', 1000, 'tonne tonnes'),
  unit('ton', 'mass', 907.18474, 'ton tons'),
  unit('pound-mass', 'mass', 0.45359237, 'lb lbs'),
  unit('ounce', 'mass', 0.028349523125, 'ounce ounces oz'),
  unit('stone', 'mass', 6.35029318, 'stone'),
  unit('second', 'duration', 1, 'second seconds sec secs'),
  unit('minute', 'duration', 60, 'minute minutes min mins'),
  unit('hour', 'duration', 3600, 'hour hours hr hrs'),
  unit('day', 'duration', 86400, 'day days'),
  unit('night', 'duration', 86400, 'night nights'),
  unit('week', 'duration', 604800, 'week weeks'),
  unit('fortnight', 'duration', 1209600, 'fortnight fortnights'),
  unit('month', 'duration', 2629746, 'month months'),
  unit('year', 'duration', 31556952, 'year years yr yrs'),
  unit('decade', 'duration', 315569520, 'decade decades'),
  unit('century', 'duration', 3155695200, 'century centuries'),
  unit('kilometre-per-hour', 'speed', 1 / 3.6, 'kph kmh'),
  unit('mile-per-hour', 'speed', 0.44704, 'mph'),
  unit('knot', 'speed', 1852 / 3600, 'knot knots'),
  { ...unit('celsius', 'temperature', 1, 'celsius'), offset: FREEZING },
  { ...unit('fahrenheit', 'temperature', FAHRENHEIT, 'fahrenheit'), offset: FAHRENHEIT_ZERO },
  unit('degree', 'angle', 1, 'degree degrees'),
  unit('watt', 'power', 1, 'watt watts'),
  unit('kilowatt', 'power', 1e3, 'kilowatt kilowatts kw'),
  unit('megawatt', 'power', 1e6, 'megawatt megawatts mw'),
  unit('gigawatt', 'power', 1e9, 'gigawatt gigawatts gw'),
  unit('horsepower', 'power', 745.6998715822702, 'horsepower hp bhp'),
  unit('kilowatt-hour', 'energy', 3.6e6, 'kwh'),
  unit('megawatt-hour', 'energy', 3.6e9, 'mwh'),
  unit('terawatt-hour', 'energy', 3.6e15, 'twh'),
  unit('calorie', 'energy', 4184, 'calorie calories'),
  unit('byte', 'data', 1, 'byte bytes'),
  unit('kilobyte', 'data', 1e3, 'kilobyte kilobytes kb'),
  unit('megabyte', 'data', 1e6, 'megabyte megabytes mb'),
  unit('gigabyte', 'data', 1e9, 'gigabyte gigabytes gb'),
  unit('terabyte', 'data', 1e12, 'terabyte terabytes tb'),
  unit('hertz', 'frequency', 1, 'hertz hz'),
  unit('megahertz', 'frequency', 1e6, 'megahertz mhz'),
  unit('gigahertz', 'frequency', 1e9, 'gigahertz ghz'),
  unit('millimetre-of-mercury', 'pressure', 133.322387415, 'mmhg'),
];

/** Units of two words or with a sign, made by the reader: square and cubic ones, rates of speed, concentrations. */
export const COMPOUND_UNITS: readonly Unit[] = [
  unit('square-kilometre', 'area', 1e6, 'sqkm'),
  unit('square-metre', 'area', 1, 'sqm'),
  unit('square-mile', 'area', 2589988.110336, 'sqmi'),
  unit('square-foot', 'area', 0.09290304, 'sqft'),
  unit('square-yard', 'area', 0.83612736, 'sqyd'),
  unit('cubic-metre', 'volume', 1, 'cbm'),
  unit('cubic-kilometre', 'volume', 1e9, 'cbkm'),
  unit('cubic-foot', 'volume', 0.028316846592, 'cbft'),
  unit('metre-per-second', 'speed', 1, 'mps'),
  unit('milligram-per-litre', 'concentration', 1e-3, 'mgl'),
  unit('microgram-per-litre', 'concentration', 1e-6, 'mcgl'),
  unit('gram-per-litre', 'concentration', 1, 'gl'),
  unit('magnitude', 'magnitude', 1, 'magnitude'),
];

/** Every unit by its canonical name, for whoever converts. */
export const UNIT_BY_NAME: ReadonlyMap<string, Unit> = new Map(
  [...UNITS, ...COMPOUND_UNITS].map((each) => [each.name, each]),
);

/** Every way of writing a one-word unit. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap((each) => each.words.map((word) => [word, each] as const)),
);

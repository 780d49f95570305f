import type { Random } from './random.ts';

const words = (all: string): readonly string[] => all.split(' ');

const ONSETS = words('B Br C Cr D Dr F G Gr H K L M N P Pr R S Sk St T Tr V W Z');
const VOWELS = words('a e i o u ai ea oe au ie');
const MIDDLES = words('l r n m v s d rl nd st rt lm nn ss vr lk');
const PLACE_ENDS = words('ford mere wick holm dale port stead burg ova ica ein by mouth field haven');
const NAME_ENDS = words('an er ov ic ez el in ard ow sen son is ati ume oy');
const FIRST = words(
  'Anna Boris Carla David Elena Farid Grace Hugo Irina Jonas Karim Leila Marta Nadia Oscar Petra Quentin Rosa Stefan Tamara Umar Vera Walter Yusuf Zoe Adam Bella Cyril Dora Emil',
);

/** "Brelford": a town that no dictionary and no other story has. */
export const townName = (random: Random): string => stem(random) + random.pick(PLACE_ENDS);

/** "Marta Skelov". */
export const personName = (random: Random): string =>
  `${random.pick(FIRST)} ${stem(random)}${random.pick(NAME_ENDS)}`;

/** "Prael Shipping". */
export const companyName = (random: Random): string =>
  `${stem(random)}${random.pick(NAME_ENDS)} ${random.pick(words('Shipping Foods Energy Textiles Motors Chemicals Timber Estates Logistics Metals'))}`;

function stem(random: Random): string {
  return (
    random.pick(ONSETS) +
    random.pick(VOWELS) +
    random.pick(MIDDLES) +
    random.pick(VOWELS) +
    random.pick(MIDDLES)
  );
}

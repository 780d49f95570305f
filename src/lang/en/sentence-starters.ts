/**
 * Words that, capitalised behind an abbreviation ("in the U.S. The"), begin a sentence: they are no part of a name.
 * Lower case.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he his she her they their we our you your i my there here what who whom ' +
    'whose which when where why how and but or so yet nor for if as at by in on of to from with without after before ' +
    'during since until while although though because despite unlike like under over about against among between ' +
    'through throughout however meanwhile moreover furthermore nevertheless nonetheless therefore thus then now later ' +
    'earlier today yesterday tomorrow also even still only just not no neither both either some any many most all ' +
    'several few each every another other others one such last next first finally once again instead according asked ' +
    'is are was were do does did has have had can could will would should may might must let perhaps maybe yes'
  ).split(' '),
);

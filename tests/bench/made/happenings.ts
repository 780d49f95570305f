/** A kind of happening: what it is called afterwards, and how several outlets would open with it. */
export interface Happening {
  readonly called: string;
  readonly leads: readonly string[];
}

const happening = (called: string, ...leads: readonly string[]): Happening => ({ called, leads });

/** `{…}` stands for what is of one event: its town, its place, its day. */
export const HAPPENINGS: readonly Happening[] = [
  happening(
    'fire',
    'A fire broke out in the {site} in {town} on {day}.',
    'The {site} in {town} caught fire on {day}.',
    'Flames swept through the {site} in {town} on {day}.',
  ),
  happening(
    'flood',
    'The river burst its banks at {town} on {day} and reached the {site}.',
    'Water from the river reached the {site} in {town} on {day}.',
    'Floods struck {town} on {day}, and the {site} stood under water.',
  ),
  happening(
    'collapse',
    'Part of the {site} in {town} collapsed on {day}.',
    'A wall of the {site} in {town} gave way on {day}.',
    'The {site} in {town} partly fell down on {day}.',
  ),
  happening(
    'explosion',
    'An explosion shook the {site} in {town} on {day}.',
    'A blast tore through the {site} in {town} on {day}.',
    'The {site} in {town} was hit by an explosion on {day}.',
  ),
  happening(
    'stampede',
    'Panic broke out at the {site} in {town} on {day}.',
    'A crowd fled from the {site} in {town} on {day}.',
    'There was a stampede at the {site} in {town} on {day}.',
  ),
  happening(
    'storm',
    'A storm tore the roof off the {site} in {town} on {day}.',
    'The {site} in {town} lost its roof in a storm on {day}.',
    'High winds damaged the {site} in {town} on {day}.',
  ),
  happening(
    'crash',
    'A lorry ran into the {site} in {town} on {day}.',
    'The {site} in {town} was struck by a lorry on {day}.',
    'A lorry crashed into the {site} in {town} on {day}.',
  ),
  happening(
    'leak',
    'Gas escaped from the {site} in {town} on {day}.',
    'A gas leak was reported at the {site} in {town} on {day}.',
    'The {site} in {town} was cleared on {day} after a gas leak.',
  ),
];

/** Where things happen. */
export const SITES: readonly string[] =
  'grain mill,ferry terminal,market hall,bus depot,cotton warehouse,city hospital,paper factory,railway station,cinema,cannery,brewery,shipyard,concert hall,oil refinery,sugar works,post office'.split(
    ',',
  );
/** Ends of the names of bodies: "Brelford Fire Service". */
export const BODIES: readonly string[] =
  'Fire Service,Civil Guard,Rescue Corps,Harbour Police,Water Board,Health Office,Labour Front,Citizens League'.split(
    ',',
  );
export const DAYS: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Nouns for people and for what news counts most; beside four bare digits they say that these are no year. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  (
    'aircraft animals arrests attendees bodies buildings cadets candidates cars casualties cattle cases children citizens civilians ' +
    'companies copies customers deaths delegates demonstrators detainees displaced employees families farmers fatalities fighters ' +
    'firefighters homes hostages houses households inhabitants injuries inmates jobs members men migrants mercenaries officers ' +
    'officials ones pages participants passengers patients people persons pieces places police policemen pounds prisoners ' +
    'protesters refugees residents rounds sailors samples seats sheep shops shots soldiers spectators staff students supporters ' +
    'tanks times trees troops units users vehicles victims villages villagers visitors volunteers votes voters weapons women words workers'
  ).split(' '),
);

/** Words that only reports of matches, races and fights are full of; a story with several of them is one. */
export const SPORT_WORDS =
  /\b(?:touchdowns?|quarterbacks?|rebounds?|playoffs?|career-high|scorers?|first half|second half|season-high|seeded|regular season|innings?|postseason|NBA|NFL|NHL|MLB|NCAA|midfielders?|goalkeepers?|half-?time|home runs?|homers?|RBIs?|wickets?|batsman|batsmen|heavyweight|knockouts?|Grand Prix|head coach|free throws?|linebackers?|wide receiver|running back|point guard|first baseman|free agents?|semi-?finals?|quarter-?finals?|hat-?trick|penalty area|equali[sz]er|fairway|birdies?|tie-?break|Grand Slam|peloton|podium)\b/giu;

/** What one player has many of in many games: of a person's, two differ only where both are of one game. */
export const TALLIED: ReadonlySet<string> = new Set(
  (
    'point rebound touchdown homer homerun rbi run hit strikeout inning assist steal block turnover interception reception catch carry pass ' +
    'goal save shot try basket three-pointer pointer throw foul punch blow round game match season start win victory loss defeat yard sack tackle td ' +
    'wicket over birdie bogey ace set lap title championship appearance attempt play plays combo belt score point-guard chance drive possession punt kick year'
  ).split(' '),
);

/** Stretches a tally may be of. */
export const TALLY_PERIODS: ReadonlySet<string> = new Set(
  'season career game half halftime quarter overtime inning week month year final playoff postseason stretch run round set minute period night last first previous straight consecutive regular average per overall total'.split(
    ' ',
  ),
);

/**
 * What the states of a table are states of. PERSON and NAME are read by the comparator: whoever is a person, whatever bears a
 * name; the others stand for nouns (lemmas).
 */
export const BEARERS: Readonly<Record<string, string>> = {
  WAY:
    'road street bridge crossing border frontier airport port harbour harbor station tunnel route pass lane highway motorway ' +
    'railway line track runway airspace canal strait river channel ferry gate entrance door exit checkpoint path underpass overpass ' +
    'junction motorway traffic access passage corridor subway underground metro',
  SITE:
    'school university college museum library shop store factory plant mine quarry hospital clinic pool beach park office embassy consulate ' +
    'mission court prison camp stadium theatre theater cinema restaurant bar pub hotel market mall bank branch zoo depot terminal ' +
    'refinery mill shelter church mosque temple chapel gallery archive crossing centre center gym nursery kitchen',
  BUILDING:
    'building house home church chapel mosque temple school hospital tower bridge dam wall roof block station hall palace castle museum ' +
    'theatre theater hotel factory warehouse depot mill barn farm shop store monument statue town village city quarter district ' +
    'apartment flat altar cathedral library port airport terminal plant refinery pier jetty',
  THING:
    'painting picture canvas statue sculpture vase altar window door wall vehicle car truck lorry bus train plane aircraft jet helicopter boat ' +
    'ship ferry tanker vessel tank cable pipeline pipe line track engine pump generator turbine reactor tower mast bridge dam crop harvest ' +
    'cargo shipment parcel package container server database archive record file document evidence device phone camera machine ' +
    'ballot box coffin relic manuscript book piece work equipment hull wing ',
  DEVICE:
    'alarm siren system pump generator turbine reactor engine machine camera radar sensor sprinkler lift elevator escalator brake light lamp ' +
    'signal beacon transmitter server website site app network plant line mill furnace boiler heater heating radio microphone recorder ' +
    'valve detector transponder lighthouse lock hotline',
  PLANT:
    'plant factory reactor refinery mill mine pipeline assembly production line operation work service train bus flight ferry',
  SUPPLY:
    'power electricity water gas heating supply internet line connection service network telephone phone communication signal grid current',
  BILL:
    'bill law act motion amendment budget resolution measure legislation reform treaty proposal plan draft package text constitution decree ' +
    'ordinance referendum rule reform petition',
  MEETING:
    'meeting talk talks summit hearing session conference negotiation round dialogue gathering match game race fixture concert show ' +
    'festival parade ceremony wedding funeral election vote referendum rally march demonstration protest trial exam examination flight ' +
    'launch event performance tournament visit trip briefing lesson class exercise drill auction',
  DEAL:
    'deal agreement accord pact treaty contract truce ceasefire memorandum document protocol communique merger takeover declaration ' +
    'convention settlement charter text paper statement minute resolution licence lease partnership',
  OFFER:
    'offer proposal plan request demand invitation resignation bid application appeal petition apology terms deal ultimatum compromise ' +
    'gift job post award nomination ceasefire truce visa aid help assistance candidacy complaint',
  PRICE:
    'price cost rate inflation unemployment share stock profit revenue sale sales turnover income earnings output production export import ' +
    'demand wage salary rent currency index deficit debt surplus temperature level number toll yield spending budget tax fee fare tariff ' +
    'crime attendance population investment growth dollar euro pound yen yuan rouble ruble crown marn peso rupee support popularity ' +
    'approval turnout margin capacity consumption emission order traffic pay pension benefit subsidy loss case infection death birth ' +
    'admission applications bill premium interest confidence approval bond gold oil wheat',
  FIRM: 'company firm bank airline group business manufacturer maker retailer chain club operator startup fund insurer builder developer shipyard yard',
  TEAM: 'team side club squad champion player boxer champion candidate party striker driver rider crew',
  TOWN: 'town city village hill ridge position base airport bridge port district region area province capital front post checkpoint island fort',
  PAPERS:
    'licence license permit certificate visa passport accreditation registration concession authorisation authorization approval card insurance policy',
  REPORT:
    'report document file record name list figure result finding data tape video recording letter memo email transcript text study minutes information identity photograph picture',
  FIRE: 'fire blaze wildfire flame inferno',
  STORM: 'storm hurricane cyclone typhoon rain snow wind flood water',
  WEAPON: 'missile rocket drone shell projectile bomb attack strike raid assault incursion offensive',
};

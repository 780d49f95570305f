import { type Labels, labelsOf } from './labels.ts';

const happening = labelsOf('happening');

/** Firms, money, jobs and prices. */
export const BUSINESS: readonly Labels[] = [
  happening({
    plain: `acquisition|takeover|purchase|acquire|buy|bid`,
    kind: `merger|partnership|merge|alliance|tie-up|combination|marriage
           join force
           coming together`,
    hard: `swallow|gobble|devour|plunder|looting|raid|grab|annexation|land-grab|cannibalise
           sell-off|sellout|sell-out
           snap|gobble|swallow up
           fire sale
           sell * down the river
           hostile bid|takeover|raid
           asset-stripping`,
  }),
  happening({
    plain: `saving|reduction|cut|redundancy`,
    kind: `efficiency|streamlining|restructuring|restructure|reorganisation|reorganization|realignment|right-sizing|optimisation
           transformation programme|plan`,
    hard: `cutback|axing|bloodletting|bloodbath|slaughter|massacre|carnage|cull|axe|butchery
           brutal|savage|swingeing|cruel|deep cut|cutback
           scrap * heap
           slash and burn
           slash-and-burn`,
  }),
  happening({
    plain: `payment|fee|commission|donation|bonus|grant|subsidy|support|aid|rescue`,
    kind: `lifeline`,
    hard: `bribe|kickback|handout|giveaway|backhander|jackpot|sweetener|bung
           blank cheque
           golden handshake|parachute|goodbye`,
  }),
  happening({
    plain: `strike|stoppage|walkout
            stop work
            down tool
            industrial action`,
    hard: `blackmail|stranglehold|sabotage|extortion
           hold ** ransom|hostage
           bring ** to * knee`,
  }),
  happening({
    plain: `increase|adjustment|rise|raise|adjust`,
    hard: `rip-off|gouging|robbery|extortion|fleece
           daylight robbery
           tax|price grab`,
  }),
  happening({
    plain: `decline|correction|fall|drop|dip|easing`,
    hard: `crash|meltdown|bloodbath|collapse|rout|freefall|nosedive|plunge|panic`,
  }),
  happening({
    plain: `profit|earnings|return|margin`,
    hard: `profiteering|windfall|loot|killing|greed|gouging`,
  }),
  happening({
    plain: `project|plan|proposal|development|scheme|facility`,
    hard: `boondoggle|eyesore|monstrosity|folly|pipedream|money-pit
           white elephant
           vanity project
           concrete monster`,
  }),
];

import { path } from './path.ts'

/** A proeftuin and everything of it, and how its tender ends. */
export const proeftuinen = {
  proeftuinen: path('/proeftuinen?'),
  proeftuinenFeed: path('/proeftuinen/feed.atom?'),
  nieuweProeftuin: path('/proeftuinen/nieuw?'),
  proeftuin: path('/proeftuinen/:id?'),
  proeftuinBewerken: path('/proeftuinen/:id/bewerken'),
  proeftuinStart: path('/proeftuinen/:id/start'),
  /** `kring`: the one to look at; `mee`: which notes are ticked. */
  zichtbaarheid: path('/proeftuinen/:id/zichtbaarheid?kring&mee'),
  /** As somebody else would see it, if it were shared like that. */
  delingVoorbeeld: path('/proeftuinen/:id/zichtbaarheid/voorbeeld'),
  deling: path('/proeftuinen/:id/delingen/:deling'),
  delingTerugname: path('/proeftuinen/:id/delingen/:deling/terugname'),
  /** For whom somebody began it, and whether that organisation confirmed it. */
  gastheer: path('/proeftuinen/:id/gastheer'),
  gastheerBesluit: path('/proeftuinen/:id/gastheer/besluit'),
  gastheerTerugname: path('/proeftuinen/:id/gastheer/terugname'),
  fasen: path('/proeftuinen/:id/fasen'),
  terugblik: path('/proeftuinen/:id/fasen/:fase/terugblik'),
  /** A route that begins beside the others, and one that ends. */
  routes: path('/proeftuinen/:id/routes'),
  routeEinde: path('/proeftuinen/:id/routes/:route/einde'),
  routewissels: path('/proeftuinen/:id/routewissels'),
  proeftuinAanbesteding: path('/proeftuinen/:id/aanbesteding'),
  afronding: path('/proeftuinen/:id/afronding'),
  afrondingVerbetering: path('/proeftuinen/:id/afronding/verbetering'),
  opbrengsten: path('/proeftuinen/:id/opbrengsten'),
  opbrengstVerbetering: path('/proeftuinen/:id/opbrengsten/:opbrengst/verbetering'),
  /** Questions to the other side whether figures are right. */
  bevestigingen: path('/proeftuinen/:id/bevestigingen'),
  bevestiging: path('/proeftuinen/:id/bevestigingen/:bevestiging'),
  bevestigingAntwoord: path('/proeftuinen/:id/bevestigingen/:bevestiging/antwoord'),
  bevestigingIntrekking: path('/proeftuinen/:id/bevestigingen/:bevestiging/intrekking'),
  verbeteringen: path('/proeftuinen/:id/verbeteringen'),
  heropening: path('/proeftuinen/:id/heropening'),

  lessenFeed: path('/lessen/feed.atom?na'),
  aantekeningen: path('/proeftuinen/:id/aantekeningen?soort'),
  aantekening: path('/proeftuinen/:id/aantekeningen/:aantekening'),
  aantekeningVerwijdering: path('/proeftuinen/:id/aantekeningen/:aantekening/verwijdering'),
  aantekeningVersies: path('/proeftuinen/:id/aantekeningen/:aantekening/versies'),

  /** `zoek`: sent to look for a member, and to ask nobody yet. */
  team: path('/proeftuinen/:id/team?zoek'),
  /** From the page of a member: to ask him or her for one of your own. */
  vraagVoorProeftuin: path('/leden/:id/vraag'),
  vertrekUitTeam: path('/proeftuinen/:id/team/:lid/vertrek'),
  estafette: path('/proeftuinen/:id/estafette'),
  teamuitnodigingIntrekking: path('/proeftuinen/:id/uitnodigingen/:uitnodiging/intrekking'),
  /** By the token of the mail, or by its id for the member who was asked. */
  uitnodiging: path('/uitnodigingen/:sleutel'),
  afwijzing: path('/uitnodigingen/:sleutel/afwijzing'),
  aanneming: path('/uitnodigingen/:sleutel/aanneming'),

  /** What fits it, with the reasons. */
  passendBijProeftuin: path('/proeftuinen/:id/passend'),

  /** Where nothing happens, for the adviesteam. */
  stiltes: path('/adviesteam/stiltes'),

  bevriezing: path('/proeftuinen/:id/bevriezing'),
  bevriezingCsv: path('/proeftuinen/:id/bevriezing.csv'),
  voorkennis: path('/proeftuinen/:id/voorkennis'),
  voorkennisCsv: path('/proeftuinen/:id/voorkennis.csv'),

  gunning: path('/aanbestedingen/:id/gunning'),
  gunningTerugname: path('/aanbestedingen/:id/gunning/terugname'),
  gunningsbeslissing: path('/aanbestedingen/:id/gunningsbeslissing?perceel'),
  openingVoorstel: path('/aanbestedingen/:id/voorstel/:soort?'),
  opening: path('/openingen/:id'),
  openingBevestiging: path('/openingen/:id/bevestiging'),
  openingWeigering: path('/openingen/:id/weigering'),
  openingIntrekking: path('/openingen/:id/intrekking'),
} as const

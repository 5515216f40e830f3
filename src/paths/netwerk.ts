import { path } from './path.ts'

/** Members and their organisations, joining, and the house rules. */
export const netwerk = {
  leden: path('/leden?'),
  ledenZoek: path('/leden/zoek?q'),
  lid: path('/leden/:id'),
  foto: path('/leden/:id/foto/:maat{groot|klein}?v'),
  profiel: path('/mijn-vonk/profiel'),
  eigenFoto: path('/mijn-vonk/foto'),
  fotoVerwijdering: path('/mijn-vonk/foto/verwijdering'),
  eigenWerk: path('/mijn-vonk/werk'),
  leverancierswerk: path('/mijn-vonk/werk/elders'),
  leverancierswerkEinde: path('/mijn-vonk/werk/elders/einde'),
  werkVerwijdering: path('/mijn-vonk/werk/:organisatie/verwijdering'),

  /** `doel`: for what somebody wants to join. */
  doeMee: path('/doe-mee?uitnodiging&doel'),
  doeMeeOnderweg: path('/doe-mee/onderweg'),
  doeMeeBevestigd: path('/doe-mee/bevestigd'),
  doeMeeBeantwoord: path('/doe-mee/beantwoord'),
  doeMeeBevestiging: path('/doe-mee/bevestiging/:token'),
  doeMeeAntwoord: path('/doe-mee/antwoord/:token'),
  uitnodigen: path('/uitnodigen'),
  adviesteam: path('/adviesteam'),
  aanmelding: path('/adviesteam/aanmeldingen/:id'),
  aanmeldingToelating: path('/adviesteam/aanmeldingen/:id/toelating'),
  aanmeldingVraag: path('/adviesteam/aanmeldingen/:id/vraag'),
  aanmeldingWeigering: path('/adviesteam/aanmeldingen/:id/weigering'),
  gast: path('/adviesteam/gasten/:id'),
  gastToelating: path('/adviesteam/gasten/:id/toelating'),
  /** The lists that the adviesteam keeps. */
  rollen: path('/adviesteam/rollen'),
  rol: path('/adviesteam/rollen/:code'),
  doelgroepen: path('/adviesteam/doelgroepen'),
  doelgroep: path('/adviesteam/doelgroepen/:code'),

  huisregels: path('/huisregels?versie'),
  huisregelsAkkoord: path('/huisregels/akkoord'),
  adres: path('/mijn-vonk/adres'),
  adresBevestiging: path('/adres/bevestiging/:token'),

  /** What there is of each kind of work. */
  soortenWerk: path('/soorten-werk'),
  soortWerk: path('/soorten-werk/:code'),

  /** Who helps in a labour market region. */
  regios: path('/regios?q'),
  regio: path('/regios/:code'),

  organisaties: path('/organisaties?'),
  organisatie: path('/organisaties/:id'),
  nieuweOrganisatie: path('/organisaties/nieuw'),
  organisatieZoek: path('/organisaties/zoek?q'),
  organisatieBewerken: path('/organisaties/:id/bewerken'),
  organisatieTeksten: path('/organisaties/:id/teksten'),
  organisatieDomeinen: path('/organisaties/:id/domeinen'),
  domeinVerwijdering: path('/organisaties/:id/domeinen/:domein/verwijdering'),
  organisatiebeheer: path('/organisaties/:id/beheer'),
  organisatiebeheerders: path('/organisaties/:id/beheer/beheerders'),
  beheerderVerwijdering: path('/organisaties/:id/beheer/beheerders/:lid/verwijdering'),
  beheerverzoek: path('/organisaties/:id/beheer/verzoek'),
  beheerverzoekIntrekking: path('/organisaties/:id/beheer/verzoek/intrekking'),
  beheeraanvaarding: path('/organisaties/:id/beheer/aanvaarding'),
  beheerverzoekBesluit: path('/beheerverzoeken/:id'),
  beheerverzoekToekenning: path('/beheerverzoeken/:id/toekenning'),
  beheerverzoekWeigering: path('/beheerverzoeken/:id/weigering'),
  samenvoeging: path('/organisaties/:id/samenvoeging?'),
  samenvoegingMet: path('/organisaties/:id/samenvoeging/:weg'),
} as const

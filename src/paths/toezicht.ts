import { path } from './path.ts'

/** Reports and what is decided on them, changes of side, the trail, and the operator's desk. */
export const toezicht = {
  melden: path('/melden?wat&id'),
  gemeld: path('/melden/dank'),
  meldingVolgen: path('/melden/volgen/:token'),
  mijnMeldingen: path('/mijn-vonk/meldingen'),
  meldingen: path('/adviesteam/meldingen?'),
  melding: path('/adviesteam/meldingen/:id'),
  meldingMaatregel: path('/adviesteam/meldingen/:id/maatregel'),
  meldingBevestiging: path('/adviesteam/meldingen/:id/bevestiging'),
  meldingAfwijzing: path('/adviesteam/meldingen/:id/afwijzing'),
  meldingUitspraak: path('/adviesteam/meldingen/:id/uitspraak'),
  verspreiding: path('/adviesteam/verspreiding?'),
  verspreidingVan: path('/adviesteam/verspreiding/:soort{werkwijze|haakje|proeftuin}/:id'),
  duwtjes: path('/adviesteam/verspreiding/:soort{werkwijze|haakje|proeftuin}/:id/duwtjes'),
  maatregel: path('/maatregelen/:id'),
  bezwaar: path('/maatregelen/:id/bezwaar'),

  kantwissel: path('/organisaties/:id/kant'),
  kantwisselBevestiging: path('/organisaties/:id/kant/bevestiging'),
  kantwisselIntrekking: path('/organisaties/:id/kant/intrekking'),

  sporen: path('/proeftuinen/:id/wie-deed-wat?'),
  eigenSporen: path('/mijn-vonk/sporen?'),
  auditlog: path('/beheer/audit?'),
  auditCsv: path('/beheer/audit.csv?'),

  beheer: path('/beheer'),
  inzagen: path('/beheer/inzage?proeftuin'),
  inzageEinde: path('/beheer/inzage/:id/einde'),
  ledenbeheer: path('/beheer/leden?'),
  lidbeheer: path('/beheer/leden/:id'),
  ledenbesluit: path('/beheer/leden/:id/besluit'),
  postvak: path('/postvak?'),
  bericht: path('/postvak/:id'),
} as const

export const soorten = [
  'adviesteam_gegeven',
  'adviesteam_genomen',
  'beheer_gegeven',
  'beheer_genomen',
  'op_slot',
  'van_slot',
  'sessies_beeindigd',
] as const
export type Soort = (typeof soorten)[number]

/** An account as beheer sees it. */
export type Account = {
  id: string
  naam: string
  email: string
  organisatie: string | null
  adviesteamSinds: Date | null
  beheerSinds: Date | null
  toegelatenOp: Date | null
  vertrokkenOp: Date | null
  opSlotSinds: Date | null
  /** Sessions that are open now. */
  sessies: number
  /** Keys to the API that work now. */
  sleutels: number
}

export type Ledenbesluit = { id: string; soort: Soort; reden: string; door: string; op: Date }

/** What stands on the button. */
export const soortKnop: Record<Soort, string> = {
  adviesteam_gegeven: 'Geef rechten van het adviesteam',
  adviesteam_genomen: 'Neem rechten van het adviesteam weg',
  beheer_gegeven: 'Geef rechten van beheer',
  beheer_genomen: 'Neem rechten van beheer weg',
  op_slot: 'Zet het account op slot',
  van_slot: 'Haal het account van het slot',
  sessies_beeindigd: 'Beëindig alle sessies en sleutels',
}

/** What it does, told before. */
export const soortUitleg: Record<Soort, string> = {
  adviesteam_gegeven: 'Ziet elke proeftuin, laat leden toe en kan elke proeftuin aanpassen.',
  adviesteam_genomen: 'Wordt een gewoon lid.',
  beheer_gegeven: 'Ziet accounts en wie wat deed, geeft en neemt rechten, kan meekijken met een reden.',
  beheer_genomen: 'Wordt een gewoon lid. Er moet altijd een beheerder overblijven.',
  op_slot: 'Kan niet meer inloggen; sessies en toegangssleutels werken meteen niet meer.',
  van_slot: 'Kan weer inloggen. Toegangssleutels komen niet terug.',
  sessies_beeindigd:
    'Moet overal opnieuw inloggen; toegangssleutels werken niet meer. Bijvoorbeeld na een gestolen telefoon.',
}

/** What was decided, as the history tells it. */
export const soortGedaan: Record<Soort, string> = {
  adviesteam_gegeven: 'gaf rechten van het adviesteam',
  adviesteam_genomen: 'nam rechten van het adviesteam weg',
  beheer_gegeven: 'gaf rechten van beheer',
  beheer_genomen: 'nam rechten van beheer weg',
  op_slot: 'zette het account op slot',
  van_slot: 'haalde het account van het slot',
  sessies_beeindigd: 'beëindigde alle sessies en toegangssleutels',
}

/** Powers are the business of all who run Vonk; a locked account is too. */
export const hoortBeheer = (soort: Soort) => soort !== 'sessies_beeindigd'

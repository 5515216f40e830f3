import type { Aanvraagmoment, Aanvrager, Regeling } from './regeling.ts'

export const aanvragerLabels: Record<Aanvrager, string> = {
  werkgever: 'Werkgever',
  werknemer: 'Werknemer',
  gemeente: 'Gemeente',
  uwv: 'UWV',
}

export const momentLabels: Record<Aanvraagmoment, string> = {
  voor: 'Voor de start',
  na: 'Na de start',
  beide: 'Voor of na de start',
}

const inZin: Record<Aanvrager, string> = {
  werkgever: 'de werkgever',
  werknemer: 'de werknemer',
  gemeente: 'de gemeente',
  uwv: 'UWV',
}
const reeks = new Intl.ListFormat('nl', { type: 'disjunction' })

/** 'de werkgever of de werknemer' */
export const sayAanvragers = ({ aanvragers }: Pick<Regeling, 'aanvragers'>): string =>
  reeks.format(aanvragers.map((een) => inZin[een]))

import type { Blad } from './blad.ts'
import { letterOf } from './blad.ts'
import type { Kolom } from './kolom.ts'
import { keuzesNaam, plaatsVan } from './uitleg.ts'
import { attribute } from './write-xml.ts'

/** What a cell in this column of this sheet calls its validation; null: anything may be typed. */
export const validationName = (blad: number, kolom: number, of: Kolom): string | null =>
  of.vast || of.soort === 'keuze' || of.soort === 'janee' ? `v${blad}_${kolom}` : null

/** Stands before the sheets. */
export function validations(bladen: readonly Blad[], lijsten: readonly Blad[]): string {
  const all = bladen.flatMap((blad, n) =>
    Object.values(blad.kolommen).flatMap((kolom, i) => {
      const name = validationName(n, i, kolom)
      return name ? [validation({ name, blad, i, kolom }, lijsten)] : []
    }),
  )
  return all.length > 0 ? `<table:content-validations>${all.join('')}</table:content-validations>` : ''
}

type Given = { name: string; blad: Blad; i: number; kolom: Kolom }

function validation({ name, blad, i, kolom }: Given, lijsten: readonly Blad[]): string {
  const base = `'${blad.naam.replaceAll("'", "''")}'.${letterOf(i)}${(blad.boven?.length ?? 0) + 2}`
  const { condition, title, text } = rule(kolom, lijsten)
  return `<table:content-validation table:name="${name}" table:condition="${attribute(condition)}" table:allow-empty-cell="true" table:display-list="unsorted" table:base-cell-address="${attribute(base)}"><table:error-message table:message-type="stop" table:display="true" table:title="${attribute(title)}"><text:p>${attribute(text)}</text:p></table:error-message></table:content-validation>`
}

function rule(kolom: Kolom, lijsten: readonly Blad[]) {
  const plaats = plaatsVan(kolom, lijsten)
  if (kolom.vast || !plaats)
    return {
      condition: 'of:is-true-formula(FALSE())',
      title: 'Deze kolom ligt vast',
      text: 'Laat deze kolom zoals hij is.',
    }
  const letter = letterOf(plaats.kolom)
  return {
    condition: `of:cell-content-is-in-list([$${keuzesNaam}.$${letter}$2:.$${letter}$${plaats.lengte + 1}])`,
    title: 'Kies uit de lijst',
    text: 'Kies een van de woorden uit de lijst.',
  }
}

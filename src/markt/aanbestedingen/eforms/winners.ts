import { nameOfOrganisation, organisationsById } from './buyers.ts'
import { type Context, fieldsOf } from './fields.ts'
import { select, type XmlNode } from './path.ts'
import { AT, INSCHRIJVING, PARTIJ } from './sources.ts'
import { codeOf, codesOf, distinct } from './values.ts'

/**
 * The names of who sent these tenders for this lot; what a notice names for another lot is passed over. Who is a person is left out, and a
 * combination is its members.
 */
export function tenderersOf(notice: XmlNode, context: Context) {
  const organisations = organisationsById(notice, context)
  const parties = new Map(
    select(notice, AT.parties).flatMap((node): [string, string[]][] => {
      const { take } = fieldsOf(node, PARTIJ, context)
      const id = take('id', codeOf)
      return id ? [[id, take('leden', codesOf) ?? []]] : []
    }),
  )
  const tenders = new Map(
    select(notice, AT.tenders).flatMap((node): [string, { perceel: string | null; partij: string }][] => {
      const { take } = fieldsOf(node, INSCHRIJVING, context)
      const [id, partij] = [take('id', codeOf), take('partij', codeOf)]
      return id && partij ? [[id, { perceel: take('perceel', codeOf), partij }]] : []
    }),
  )
  return (perceel: string, ids: string[]): string[] => {
    const own = ids
      .flatMap((id) => tenders.get(id) ?? [])
      .filter((one) => (one.perceel ?? perceel) === perceel)
    const members = own.flatMap(({ partij }) => parties.get(partij) ?? [])
    const names = members.flatMap((id) => {
      const organisation = organisations.get(id)
      return organisation ? (nameOfOrganisation(organisation, context) ?? []) : []
    })
    return distinct(names)
  }
}

import { type Context, fieldsOf } from './fields.ts'
import type { Inkoper } from './notice.ts'
import { select, type XmlNode } from './path.ts'
import { AT, BUYER, ORGANISATION } from './sources.ts'
import { codeOf, codesOf, distinct, identifierOf, lineOf, schemeOf } from './values.ts'

/** The organisations that buy (OPT-300), with what the notice says of them. One without a name is left out. */
export function buyersOf(notice: XmlNode, context: Context): Inkoper[] {
  const organisations = organisationsById(notice, context)
  const inkopers = select(notice, AT.buyers).map((party): Inkoper | null => {
    const { take } = fieldsOf(party, BUYER, context)
    const organisation = organisations.get(take('verwijzing', codeOf) ?? '')
    return organisation ? organisationOf(organisation, take('rechtsvorm', codeOf), context) : null
  })
  return distinct(inkopers.filter((inkoper) => inkoper !== null))
}

/** By its own id and by the ids of its desks: a notice may name a desk as the buyer. */
export function organisationsById(notice: XmlNode, context: Context): Map<string, XmlNode> {
  const byId = new Map<string, XmlNode>()
  for (const organisation of select(notice, AT.organisations)) {
    const { take } = fieldsOf(organisation, ORGANISATION, context)
    const ids = [take('id', codeOf), ...(take('loketten', codesOf) ?? [])]
    for (const id of ids) if (id !== null && !byId.has(id)) byId.set(id, organisation)
  }
  return byId
}

/** Its name; null for a person, whose name is never kept. */
export function nameOfOrganisation(organisation: XmlNode, context: Context): string | null {
  const { take } = fieldsOf(organisation, ORGANISATION, context)
  return take('persoon', codeOf) === 'true' ? null : take('naam', lineOf)
}

function organisationOf(organisation: XmlNode, rechtsvorm: string | null, context: Context): Inkoper | null {
  const { take } = fieldsOf(organisation, ORGANISATION, context)
  const naam = take('naam', lineOf)
  if (naam === null) return null
  return {
    naam,
    identificatie: take('identificatie', identifierOf),
    schema: take('schema', schemeOf),
    rechtsvorm,
    plaats: take('plaats', lineOf),
    land: take('land', codeOf),
  }
}

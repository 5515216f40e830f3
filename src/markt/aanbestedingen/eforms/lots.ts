import { type Context, fieldsOf } from './fields.ts'
import { criteriaOf, endOf, periodOf, placesOf } from './groups.ts'
import type { Contractvelden, Perceel, SocialeVelden } from './notice.ts'
import { select, type XmlNode } from './path.ts'
import { resultsOf } from './results.ts'
import { AT, LOT } from './sources.ts'
import {
  amountOf,
  codeOf,
  codesOf,
  countOf,
  cpvFrom,
  cpvOf,
  cpvsOf,
  distinct,
  lineOf,
  textOf,
  textsOf,
} from './values.ts'

/** Every lot of a notice, or every part of a planning notice; groups of lots are left out. */
export function lotsOf(notice: XmlNode, context: Context): Perceel[] {
  const results = resultsOf(notice, context)
  return select(notice, AT.lots).map((node, index) => {
    const lot = lotOf(node, index, context)
    return { ...lot, uitslag: results.get(lot.id) ?? null }
  })
}

function lotOf(node: XmlNode, index: number, context: Context): Omit<Perceel, 'uitslag'> {
  const { take, herkomst } = fieldsOf(node, LOT, context)
  const perceel = {
    id: take('id', codeOf) ?? `LOT-${index + 1}`,
    titel: take('titel', lineOf),
    omschrijving: take('omschrijving', textOf),
    aard: take('aard', codeOf),
    cpv: cpvFrom(take('cpv', cpvOf), take('cpvAanvullend', cpvsOf)),
    waarde: take('waarde', amountOf),
    looptijd: take('looptijd', periodOf),
    plaatsen: take('plaatsen', placesOf) ?? [],
    indieningTot: take('indieningTot', endOf),
    gunningscriteria: take('gunningscriteria', criteriaOf) ?? [],
    voorwaarden: take('voorwaarden', textsOf) ?? [],
    voorbehoudenDeelname: take('voorbehoudenDeelname', codesOf) ?? [],
    voorbehoudenUitvoering: take('voorbehoudenUitvoering', codesOf) ?? [],
    strategischDoel: {
      codes: take('strategischDoel', codesOf) ?? [],
      teksten: take('strategischDoelTekst', textsOf) ?? [],
    },
    sociaalDoel: take('sociaalDoel', codesOf) ?? [],
    raamovereenkomst: frameworkIn(take('raamovereenkomst', codesOf)),
    verlengingAantal: take('verlengingAantal', countOf),
    verlengingTekst:
      [take('verlengingTekst', textOf), take('opties', textOf)].filter(Boolean).join('\n\n') || null,
  }
  return { ...perceel, herkomst: isPart(node) ? ofPart(herkomst) : herkomst }
}

/** Every kind of framework begins with fa-; a notice that says none of a lot says that it is no framework. */
const frameworkIn = (codes: string[] | null) => codes?.some((code) => code.startsWith('fa-')) ?? null

/** What the lots together say about the notice as a whole. */
export function overLots(percelen: readonly Perceel[]) {
  const looptijden = distinct(
    percelen.map(({ looptijd }) => looptijd).filter((looptijd) => looptijd !== null),
  )
  const termijnen = distinct(
    percelen.map(({ indieningTot }) => indieningTot).filter((termijn) => termijn !== null),
  )
  return {
    ...socialFieldsOver(percelen),
    ...contractFieldsOver(percelen),
    looptijden,
    looptijd: looptijden.length === 1 ? (looptijden[0] ?? null) : null,
    termijnen,
    indieningTot: termijnen.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null,
    plaatsen: distinct(percelen.flatMap(({ plaatsen }) => plaatsen)),
    gunningscriteria: distinct(percelen.flatMap(({ gunningscriteria }) => gunningscriteria)),
    herkomst: originsOver(percelen),
  }
}

function contractFieldsOver(percelen: readonly Perceel[]): Contractvelden {
  const times = distinct(percelen.flatMap(({ verlengingAantal }) => verlengingAantal ?? []))
  const frameworks = percelen.flatMap(({ raamovereenkomst }) => raamovereenkomst ?? [])
  return {
    raamovereenkomst: frameworks.length > 0 ? frameworks.some(Boolean) : null,
    verlengingAantal: times.length === 1 ? (times[0] ?? null) : null,
    verlengingTekst:
      distinct(percelen.flatMap(({ verlengingTekst }) => verlengingTekst ?? [])).join('\n\n') || null,
  }
}

function socialFieldsOver(percelen: readonly Perceel[]): SocialeVelden {
  return {
    voorwaarden: distinct(percelen.flatMap(({ voorwaarden }) => voorwaarden)),
    voorbehoudenDeelname: distinct(percelen.flatMap(({ voorbehoudenDeelname }) => voorbehoudenDeelname)),
    voorbehoudenUitvoering: distinct(
      percelen.flatMap(({ voorbehoudenUitvoering }) => voorbehoudenUitvoering),
    ),
    strategischDoel: {
      codes: distinct(percelen.flatMap(({ strategischDoel }) => strategischDoel.codes)),
      teksten: distinct(percelen.flatMap(({ strategischDoel }) => strategischDoel.teksten)),
    },
    sociaalDoel: distinct(percelen.flatMap(({ sociaalDoel }) => sociaalDoel)),
  }
}

/** Per field the source in the first lot that has it. */
function originsOver(percelen: readonly Perceel[]): Record<string, string> {
  const origins: Record<string, string> = {}
  for (const { herkomst } of percelen) {
    for (const [veld, bt] of Object.entries(herkomst)) origins[veld] ??= bt
  }
  return origins
}

function isPart(node: XmlNode): boolean {
  return node.children.some(({ name, attributes }) => name === 'cbc:ID' && attributes.schemeName === 'Part')
}

function ofPart(herkomst: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(herkomst).map(([veld, bt]) => [veld, bt.replaceAll('-Lot', '-Part')]),
  )
}

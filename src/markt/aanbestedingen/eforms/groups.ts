import type { Reader } from './fields.ts'
import { dateOf, momentFrom } from './moments.ts'
import type { Gunningscriterium, Looptijd, Plaats } from './notice.ts'
import { select, stepsOf } from './path.ts'
import { attributeOf, codeOf, filledList, lineOf, matchOf, textAt, textOf } from './values.ts'

/** Readers of elements with several parts. */

const momentBy = (date: string, time: string): Reader<string> => {
  const [dateSteps, timeSteps] = [stepsOf(date), stepsOf(time)]
  return ([node]) => (node ? momentFrom(textAt(node, dateSteps), textAt(node, timeSteps)) : null)
}
export const issuedOf = momentBy('cbc:IssueDate', 'cbc:IssueTime')
export const endOf = momentBy('cbc:EndDate', 'cbc:EndTime')

const PERIOD = {
  start: stepsOf('cbc:StartDate'),
  einde: stepsOf('cbc:EndDate'),
  duur: stepsOf('cbc:DurationMeasure'),
  bijzonder: stepsOf('cbc:DescriptionCode'),
}

export const periodOf: Reader<Looptijd> = ([node], reading) => {
  if (node === undefined) return null
  const [measure] = select(node, PERIOD.duur)
  const aantal = matchOf(measure, /^\d{1,6}(\.\d{1,3})?$/)
  const eenheid = attributeOf(measure, 'unitCode') ?? ''
  const looptijd = {
    start: dateOf(textAt(node, PERIOD.start)),
    einde: dateOf(textAt(node, PERIOD.einde)),
    duur: aantal !== null ? { aantal: Number(aantal), eenheid } : null,
    bijzonder: codeOf(select(node, PERIOD.bijzonder), reading),
  }
  return Object.values(looptijd).some((part) => part !== null) ? looptijd : null
}

const ADDRESS = {
  nuts: stepsOf('cac:Address/cbc:CountrySubentityCode'),
  land: stepsOf('cac:Address/cac:Country/cbc:IdentificationCode'),
  plaats: stepsOf('cac:Address/cbc:CityName'),
  gebied: stepsOf('cac:Address/cbc:Region'),
}

export const placesOf: Reader<Plaats[]> = (nodes, reading) =>
  filledList(
    nodes.map((node) => {
      const plaats = {
        nuts: codeOf(select(node, ADDRESS.nuts), reading),
        land: codeOf(select(node, ADDRESS.land), reading),
        plaats: lineOf(select(node, ADDRESS.plaats), reading),
        gebied: codeOf(select(node, ADDRESS.gebied), reading),
      }
      return Object.values(plaats).some((part) => part !== null) ? plaats : null
    }),
  )

const CRITERION = {
  type: stepsOf('cbc:AwardingCriterionTypeCode'),
  naam: stepsOf('cbc:Name'),
  omschrijving: stepsOf('cbc:Description'),
  getal: stepsOf(
    "~/efac:AwardCriterionParameter[efbc:ParameterCode/@listName='number-weight']/efbc:ParameterNumeric",
  ),
  soort: stepsOf("~/efac:AwardCriterionParameter/efbc:ParameterCode[@listName='number-weight']"),
}

export const criteriaOf: Reader<Gunningscriterium[]> = (nodes, reading) =>
  filledList(
    nodes.map((node) => {
      const getal = matchOf(select(node, CRITERION.getal)[0], /^\d{1,9}(\.\d{1,6})?$/)
      const criterium = {
        type: codeOf(select(node, CRITERION.type), reading),
        naam: lineOf(select(node, CRITERION.naam), reading),
        omschrijving: textOf(select(node, CRITERION.omschrijving), reading),
        gewicht: getal !== null ? { getal, soort: codeOf(select(node, CRITERION.soort), reading) } : null,
      }
      return Object.values(criterium).some((part) => part !== null) ? criterium : null
    }),
  )

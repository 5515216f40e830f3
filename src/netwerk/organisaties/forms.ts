import { domainToASCII } from 'node:url'
import { z } from 'zod'
import { optionalRegio, regioFilter } from '#src/netwerk/regios/veld.ts'
import {
  choice,
  emptyAsNull,
  line,
  optionalLine,
  optionalText,
  searchTerm,
  tick,
  versie,
} from '#src/platform/forms/fields.ts'
import { organisatienaam } from '#src/platform/forms/namen.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { isFreeMail, isMailHost } from './domein.ts'
import { psotreden, sectoren } from './feiten.ts'
import { organisatiesoorten } from './organisatie.ts'

const first = (given: unknown) => (Array.isArray(given) ? given[0] : given)

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess(first, z.enum(values).optional()).catch(undefined)

/** The address of the list; what is not understood is left out. */
export const Zoek = z.object({
  q: searchTerm(),
  soort: oneOf(organisatiesoorten),
  regio: regioFilter(),
  sector: oneOf(sectoren),
  pso: oneOf(psotreden),
  sociaal: oneOf(['ja']),
  volgorde: oneOf(['nieuwst']),
  na: z.preprocess(first, z.string().optional()).transform((na) => (na && isUuid(na) ? na : undefined)),
})

const number = (digits: number, hint: string) =>
  emptyAsNull(
    z
      .string({ error: hint })
      .transform((given) => given.replace(/[\s.]/g, ''))
      .pipe(z.string().regex(new RegExp(`^\\d{${digits}}$`), hint)),
  )

const fields = {
  afkorting: optionalLine({ max: 40 }),
  soort: choice(organisatiesoorten),
  plaats: optionalLine({ max: 100 }),
  ouder: optionalLine({ max: 200 }),
  samenvatting: optionalText({ max: 2000 }),
  brengt: optionalText({ max: 1000 }),
  zoekt: optionalText({ max: 1000 }),
  regio: optionalRegio(),
  sectorBanenafspraak: z.preprocess((given) => given || 'onbekend', choice(sectoren)),
  pso: emptyAsNull(choice(psotreden)),
  sociaalRegister: tick(),
  oin: number(20, 'Een OIN heeft 20 cijfers.'),
  kvk: number(8, 'Een KvK-nummer heeft 8 cijfers.'),
}

export const OrganisatieForm = z.object({ naam: organisatienaam(), ...fields })
/** A name that stays the same is accepted, even if it is older than the rule. */
export const organisatieEditForm = ({ naam }: { naam?: string }) =>
  z.object({ naam: organisatienaam({ nu: naam }), ...fields, versie: versie() })

const { plaats, regio, samenvatting, brengt, zoekt } = fields
export const TekstenForm = z.object({ plaats, regio, samenvatting, brengt, zoekt, versie: versie() })

const notADomain = 'Schrijf het deel achter de @, zoals waterlinge.nl.'

/** As it stands in an address: lower case, letters beyond ASCII in their coded form. */
const asHost = (given: string) => domainToASCII(given.replace(/^@/, '').replace(/\.$/, '')).toLowerCase()

export const DomeinForm = z.object({
  domein: line({ max: 253 })
    .transform(asHost)
    .refine(isMailHost, notADomain)
    .refine(
      (domein) => !isFreeMail(domein),
      'Bij deze aanbieder kan iedereen een adres nemen. Dit kan niet.',
    ),
})

type Gezocht = z.infer<typeof Zoek>
/** What is searched for, and what narrows it. */
export type OrganisatieFilters = { q: string } & {
  [name in Exclude<keyof Gezocht, 'q'>]?: Gezocht[name] | undefined
}
export type OrganisatieInput = z.infer<typeof OrganisatieForm>
export type OrganisatieEdit = z.infer<ReturnType<typeof organisatieEditForm>>

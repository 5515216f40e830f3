import { domainToASCII } from 'node:url'
import { z } from 'zod'
import {
  choice,
  emptyAsNull,
  line,
  optionalLine,
  optionalText,
  searchTerm,
  versie,
} from '#src/platform/forms/fields.ts'
import { organisatienaam } from '#src/platform/forms/namen.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { isFreeMail, isMailHost } from './domein.ts'
import { isOrganisatiesoort, organisatiesoorten } from './organisatie.ts'

const first = (given: unknown) => (Array.isArray(given) ? given[0] : given)

/** The address of the list; what is not understood is left out. */
export const Zoek = z.object({
  q: searchTerm(),
  soort: z
    .preprocess(first, z.string().optional())
    .transform((soort) => (isOrganisatiesoort(soort) ? soort : undefined)),
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
  oin: number(20, 'Een OIN heeft 20 cijfers.'),
  kvk: number(8, 'Een KvK-nummer heeft 8 cijfers.'),
}

export const OrganisatieForm = z.object({ naam: organisatienaam(), ...fields })
/** A name that stays the same is accepted, even if it is older than the rule. */
export const organisatieEditForm = ({ naam }: { naam?: string }) =>
  z.object({ naam: organisatienaam({ nu: naam }), ...fields, versie: versie() })

const { plaats, samenvatting, brengt, zoekt } = fields
export const TekstenForm = z.object({ plaats, samenvatting, brengt, zoekt, versie: versie() })

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

export type OrganisatieInput = z.infer<typeof OrganisatieForm>
export type OrganisatieEdit = z.infer<ReturnType<typeof organisatieEditForm>>

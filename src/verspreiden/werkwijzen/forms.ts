import { z } from 'zod'
import { keuzecodes } from '#src/netwerk/keuzelijsten/veld.ts'
import { organisatiesoorten } from '#src/netwerk/organisaties/organisatie.ts'
import {
  choice,
  choices,
  ids,
  line,
  optionalLine,
  optionalText,
  tick,
  versie,
} from '#src/platform/forms/fields.ts'
import { akkoord } from '#src/platform/forms/verbreding.ts'
import type { FormBody } from '#src/platform/web/context.ts'
import { fasen, routes } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { rijenVan } from './rijen.ts'
import { tekstschema } from './velden.ts'
import { hoogstens, kringenVan } from './werkwijze.ts'

/** Empty for a step that is new. */
const eigenId = () => z.union([z.uuid(), z.literal('')]).default('')

export const StapForm = z.object({
  id: eigenId(),
  titel: line({ min: 2, max: 120 }),
  tekst: optionalText({ max: 2000 }),
  wie: optionalLine({ max: 120 }),
  duur: optionalLine({ max: 80 }),
  tip: optionalText({ max: 500 }),
  tipVan: optionalLine({ max: 120 }),
})

export const ValkuilForm = z.object({
  id: eigenId(),
  titel: line({ min: 2, max: 120 }),
  tekst: optionalText({ max: 1000 }),
  /** It was the organisation of the werkwijze itself that met it. */
  bijOns: tick(),
})

/** Rows keep their number, so that a problem stands at its own field; an empty one is no row. */
const rijen = <T extends z.ZodType>(rij: T) =>
  z
    .array(rij.nullable())
    .max(hoogstens, `Dat zijn er te veel: hoogstens ${hoogstens}.`)
    .transform((rows) => rows.filter((row) => row !== null) as z.output<T>[])

export const velden = {
  titel: line({ min: 5, max: 160 }),
  ...tekstschema,
  categorie: z.string({ error: 'Kies een soort werk.' }).regex(/^[a-z_]{2,40}$/, 'Kies een soort werk.'),
  fasen: choices(fasen),
  routes: choices(routes),
  organisatiesoorten: choices(organisatiesoorten),
  doelgroepen: keuzecodes(),
}

const withRows = (body: unknown) =>
  typeof body !== 'object' || body === null
    ? body
    : {
        ...body,
        stappen: rijenVan(body as FormBody, 'stappen'),
        valkuilen: rijenVan(body as FormBody, 'valkuilen'),
      }

const stappen = rijen(StapForm).refine((rows) => rows.length > 0, 'Schrijf minstens één stap op.')
/** What is kept of one. */
export const inhoud = { ...velden, bronnen: ids({ max: 50 }), stappen, valkuilen: rijen(ValkuilForm) }

/** A concept: who reads it once it is published is chosen then. */
export const WerkwijzeForm = z.preprocess(withRows, z.object(inhoud))
export const ConceptForm = z.preprocess(withRows, z.object({ ...inhoud, versie: versie() }))

/** Of what was published: what is other, and why. */
export const wijziging = {
  wat: line({ min: 3, max: 300 }),
  waarom: line({ min: 3, max: 300 }),
}

/** Of what was published: a version that says what is other, and why. */
export const NieuweVersieForm = z.preprocess(
  withRows,
  z.object({
    ...inhoud,
    ...wijziging,
    zichtbaarheid: choice(kringenVan),
    akkoord: akkoord(),
    versie: versie(),
  }),
)

export const PublicatieForm = z.object({ zichtbaarheid: choice(kringenVan), akkoord: akkoord() })

export type WerkwijzeData = z.infer<typeof WerkwijzeForm>
export type StapData = z.infer<typeof StapForm>
export type ValkuilData = z.infer<typeof ValkuilForm>

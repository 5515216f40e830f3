import { z } from 'zod'
import { apiPaths, paths } from '#src/paths/index.ts'
import { readQuery } from '#src/platform/api/read-json.ts'
import { apiOf, part } from '#src/platform/api/route.ts'
import { decimal, moment, named } from '#src/platform/api/schemas.ts'
import { NotFound } from '#src/platform/errors.ts'
import { allow, type Ctx } from '#src/platform/web/context.ts'
import { openbareMaat } from '#src/tellen/kleine-getallen/tabel.ts'
import { findGepubliceerd } from './gepubliceerd.ts'
import { getoondeRegimes, verdelingen } from './momentopname.ts'
import { may } from './policy.ts'
import { listMomentopnamen } from './queries.ts'

const kwartaal = () => z.string().regex(/^20\d{2}-K[1-4]$/)
const getal = () =>
  decimal().nullable().describe('Afgerond; null: te klein om te tonen, zelf of voor een ander.')

const velden = {
  kwartaal: kwartaal(),
  regime: z.string().describe('Het telregime; zie /telregimes.'),
  versie: z.int().describe('De versie van het telregime.'),
  vastgelegdOp: moment().describe('Wanneer het kwartaal is vastgelegd. Daarna verandert het niet meer.'),
}
const Momentopnamen = named('Momentopnamen', z.object({ momentopnamen: z.array(z.object(velden)) }))
const MomentopnameTabel = named(
  'MomentopnameTabel',
  z.object({
    ...velden,
    tabel: z.enum(verdelingen),
    graad: z.enum(['opgegeven', 'bevestigd']),
    veelvoudVan: z.int().describe('Waarop de getallen zijn afgerond.'),
    werkplekken: getal(),
    banen: getal(),
    rijen: z.array(z.object({ sleutel: z.string(), naam: z.string(), werkplekken: getal(), banen: getal() })),
    leesErbij: z.array(z.object({ soort: z.enum(['werkwijze', 'les']), titel: z.string(), url: z.url() })),
    url: z.url(),
  }),
)
const Vraag = z.strictObject({
  tabel: z.enum(verdelingen).default('soort_organisatie'),
  regime: z.enum(getoondeRegimes).optional(),
})

export const momentopnamenApi = apiOf({
  name: 'momentopnamen',
  description: 'Cijfers van het netwerk, per vastgelegd kwartaal. Voor iedereen, zonder inloggen.',
})

momentopnamenApi.get(
  apiPaths.momentopnamen,
  { summary: 'Vastgelegde kwartalen, nieuwste eerst', answer: Momentopnamen },
  async (c) => {
    allow(c, may.view(c.var.actor))
    const alle = await listMomentopnamen(c.var.db)
    return { momentopnamen: alle.map(({ titel: _titel, ...momentopname }) => momentopname) }
  },
)

const full = (c: Ctx, path: string) => new URL(path, c.var.deps.config.url).href

momentopnamenApi.get(
  apiPaths.momentopname,
  {
    summary: 'Eén tabel van een kwartaal',
    description: 'Dezelfde afgeronde cijfers als op de pagina. Wat daar niet staat, staat hier ook niet.',
    query: Vraag,
    answer: MomentopnameTabel,
  },
  async (c) => {
    allow(c, may.view(c.var.actor))
    const vraag = readQuery(c, Vraag)
    const gevonden = await findGepubliceerd(c.var.db, { ...vraag, kwartaal: part(c, 'kwartaal') })
    if (typeof gevonden === 'string') throw new NotFound()
    const { bladzij, labelVan, erbij } = gevonden
    const { titel: _titel, ...momentopname } = gevonden.momentopname
    return {
      ...momentopname,
      tabel: vraag.tabel,
      graad: bladzij.graad,
      veelvoudVan: openbareMaat.afronding,
      werkplekken: bladzij.totaal.plekken,
      banen: bladzij.totaal.banen,
      rijen: bladzij.rijen.map(({ sleutel, plekken, banen }) => ({
        sleutel,
        naam: labelVan(sleutel),
        werkplekken: plekken,
        banen,
      })),
      leesErbij: erbij.map(({ soort, titel, href }) => ({ soort, titel, url: full(c, href) })),
      url: full(c, paths.cijfers(momentopname.kwartaal, vraag.tabel, momentopname.regime)),
    }
  },
)

import { z } from 'zod'
import { apiPaths, type Path } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { apiUrl } from '#src/platform/api/frame.ts'
import { lookedAt, refuseField } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { key, moment, named } from '#src/platform/api/schemas.ts'
import { bestandVeld } from '#src/platform/bestand/ontvangen.ts'
import { allow, type Ctx } from '#src/platform/web/context.ts'
import { sendBestand } from '#src/platform/web/send-bestand.ts'
import { bestandVan, type Bijlage as Row, type Stuk } from './bijlage.ts'
import { placeBijlage, takeAway, toLookAt, vol } from './onder.tsx'
import { openBijAanbesteding, openBijlage, openBijProeftuin, openInProeftuin } from './opened.ts'
import { may } from './policy.ts'
import { type Gevonden, listBijlagen } from './queries.ts'

const Bijlage = named(
  'Bijlage',
  z.object({
    id: key(),
    naam: z.string(),
    soort: z.string().describe('Wat het is, zoals de naam eindigt: pdf, docx, ods, jpg …'),
    grootte: z.number().int().describe('In bytes.'),
    sha256: z.string(),
    door: z.string().nullable().describe('Wie het toevoegde; null als dat niet voor jou is.'),
    toegevoegdOp: moment(),
    bestand: z.url().describe('Waar je het ophaalt.'),
  }),
)
const Bijlagen = named('Bijlagen', z.object({ bijlagen: z.array(Bijlage) }))

export const bijlagenApi = apiOf({
  name: 'bijlagen',
  description:
    'Bestanden bij een aantekening, een proeftuin of een aanbesteding: hoogstens tien, elk van hoogstens 20 MB. Wie leest waar ze bij staan, leest ook de bestanden.',
})

const told = (c: Ctx, stuk: Stuk, b: Row) => ({
  id: b.id,
  naam: b.naam,
  soort: b.bestandsoort,
  grootte: b.grootte,
  sha256: b.kenmerk,
  door: stuk.namen ? b.door : null,
  toegevoegdOp: b.toegevoegdOp,
  bestand: apiUrl(c, apiPaths.bijlageBestand(b.id)),
})

/** In words of what they hang on. */
type Bij = { bij: string; open: (c: Ctx) => Promise<Stuk> }

function mount(path: Pick<Path, 'route' | 'pattern'>, { bij, open }: Bij): void {
  bijlagenApi.get(path, { summary: `De bijlagen bij ${bij}`, answer: Bijlagen }, async (c) => {
    const stuk = await open(c)
    allow(c, everyone)
    return { bijlagen: (await listBijlagen(c.var.db, stuk)).map((one) => told(c, stuk, one)) }
  })
  bijlagenApi.post(
    path,
    {
      summary: `Zet een bestand bij ${bij}`,
      description:
        'Stuur het als formulier. Wat erin staat bepaalt wat het is. Een tekst, csv of tabel wordt nagekeken op nummers die een BSN kunnen zijn; andere bestanden leest Vonk niet.',
      neemtBestand: true,
      answer: Bijlage,
    },
    async (c) => {
      const stuk = await open(c)
      allow(c, may.add(stuk))
      return add(c, stuk)
    },
  )
}

async function add(c: Ctx, stuk: Stuk) {
  const { bestand, probleem = '' } = c.var.ontvangst ?? {}
  if (!bestand) throw refuseField(bestandVeld, probleem)
  lookedAt(c, toLookAt(stuk, bestand))
  const id = await placeBijlage(c, stuk, bestand)
  if (!id) throw refuseField(bestandVeld, vol)
  located(c, apiPaths.bijlage(id))
  return told(c, stuk, (await openBijlage(c, id)).bijlage)
}

mount(apiPaths.aantekeningBijlagen, {
  bij: 'een aantekening',
  open: (c) => openInProeftuin(c, { proeftuinId: part(c, 'id'), id: part(c, 'aantekening') }),
})
mount(apiPaths.proeftuinBijlagen, {
  bij: 'een proeftuin',
  open: (c) => openBijProeftuin(c, part(c, 'id')),
})
mount(apiPaths.aanbestedingBijlagen, {
  bij: 'een aanbesteding',
  open: (c) => openBijAanbesteding(c, part(c, 'id')),
})

const findHere = (c: Ctx): Promise<Gevonden> => openBijlage(c, part(c, 'id'))

bijlagenApi.get(apiPaths.bijlage, { summary: 'Eén bijlage', answer: Bijlage }, async (c) => {
  const { stuk, bijlage } = await findHere(c)
  allow(c, everyone)
  return told(c, stuk, bijlage)
})

bijlagenApi.file(
  apiPaths.bijlageBestand,
  { summary: 'Het bestand van een bijlage', description: 'Een deel ervan vraag je met Range.' },
  async (c) => {
    const { bijlage } = await findHere(c)
    allow(c, everyone)
    return sendBestand(c, bestandVan(bijlage))
  },
)

bijlagenApi.delete(
  apiPaths.bijlage,
  {
    summary: 'Haal een bijlage weg',
    description: 'Ook uit de opslag: dit is niet terug te halen.',
    answer: Bijlage,
  },
  async (c) => {
    const gevonden = await findHere(c)
    allow(c, may.remove(c.var.actor, gevonden.stuk, gevonden.bijlage))
    await takeAway(c, gevonden)
    return told(c, gevonden.stuk, gevonden.bijlage)
  },
)

import { apiPaths, paths } from '#src/paths/index.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import type { Shells, World } from '#test/shells/change.ts'
import { bsn, gezondheid } from '#test/shells/wrong.ts'
import { insertBijlage, pdf } from './test-bijlage.ts'

type Place = { id: string; aantekening: string; tender: string; bijlage: string }

const situations = {
  lopend: { freeze: 'gegund' },
  afgerond: { stand: 'afgerond', freeze: 'gegund' },
  voorbereid: { fase: 'specificeren' },
  bevroren: { freeze: 'loopt' },
} as const
const team = { hr: 'hr', jobcoach: 'jobcoach', leverancier: 'leverancier' } as const

async function place(world: World, situation: string): Promise<Place> {
  const wanted = situations[situation as keyof typeof situations]
  const id = await insertProeftuin(world, { team, ...wanted })
  const aantekening = await insertAantekening(world, id)
  const { aanbestedingId } = await world.t.db
    .selectFrom('proeftuin')
    .select('aanbestedingId')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const bijlage = await insertBijlage(world, { soort: 'aantekening', onderwerpId: aantekening, binnenId: id })
  return { id, aantekening, tender: aanbestedingId ?? id, bijlage }
}

const upload = {
  in: 'lopend',
  good: () => ({ bestand: pdf() }),
  wrong: {
    'there is no file': { bestand: undefined },
    'it is something else': { bestand: new File(['<!doctype html>'], 'plan.pdf') },
    'it is empty': { bestand: new File([''], 'plan.pdf') },
    'its name holds a BSN': { bestand: pdf(`${bsn}pdf`) },
    'its name tells of somebody': { bestand: pdf(`${gezondheid}pdf`) },
    'it holds a BSN': { bestand: new File([bsn], 'plan.txt') },
  },
}

/** What a page and the API both change: files with each kind of content, of which the trail tells. */
export const shells: Shells<Place> = {
  table: 'proeftuin',
  situations: Object.keys(situations),
  place,
  changes: {
    bijAantekening: {
      route: 'post /proeftuinen/{id}/aantekeningen/{aantekening}/bijlagen',
      page: ({ id, aantekening }) => paths.aantekeningBijlagen(id, aantekening),
      api: ({ id, aantekening }) => apiPaths.aantekeningBijlagen(id, aantekening),
      ...upload,
    },
    bijProeftuin: {
      route: 'post /proeftuinen/{id}/bijlagen',
      page: ({ id }) => paths.proeftuinBijlagen(id),
      api: ({ id }) => apiPaths.proeftuinBijlagen(id),
      ...upload,
    },
    bijAanbesteding: {
      route: 'post /aanbestedingen/{id}/bijlagen',
      page: ({ tender }) => paths.aanbestedingBijlagen(tender),
      api: ({ tender }) => apiPaths.aanbestedingBijlagen(tender),
      ...upload,
    },
    verwijdering: {
      route: 'delete /bijlagen/{id}',
      page: ({ bijlage }) => paths.bijlageVerwijdering(bijlage),
      api: ({ bijlage }) => apiPaths.bijlage(bijlage),
      in: 'lopend',
      good: () => ({}),
      wrong: {},
    },
  },
}

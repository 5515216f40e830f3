import { apiPaths, paths } from '#src/paths/index.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Shells, World } from '#test/shells/change.ts'
import { bsn, text } from '#test/shells/wrong.ts'

type Place = { id: string; opbrengst: string }

async function place(world: World): Promise<Place> {
  const id = await insertProeftuin(world, { stand: 'afgerond', route: 'individuele_plaatsing' })
  const { id: afrondingId } = await world.t.db
    .selectFrom('afronding')
    .select('id')
    .where('proeftuinId', '=', id)
    .executeTakeFirstOrThrow()
  const getal = { omschrijving: 'Aan het werk', waarde: '3', eenheid: 'fte' }
  const { id: opbrengst } = await world.t.db
    .insertInto('opbrengst')
    .values({ ...getal, afrondingId, soort: 'mensen', volgorde: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, opbrengst }
}

/** What a page and the API both change in what is rounded off; the rest stands in test/shells/stappen.ts. */
export const shells: Shells<Place> = {
  table: 'proeftuin',
  situations: ['afgerond'],
  place,
  changes: {
    'opbrengst, aangepast': {
      route: 'patch /proeftuinen/{id}/opbrengsten/{opbrengst}',
      page: ({ id, opbrengst }) => paths.opbrengstVerbetering(id, opbrengst),
      api: ({ id, opbrengst }) => apiPaths.opbrengst(id, opbrengst),
      in: 'afgerond',
      good: () => ({
        ...{ omschrijving: 'Aan het werk gebleven', waarde: '2.5', eenheid: 'banen' },
        ...{ bewijs: 'De planning.', versie: 1 },
      }),
      right: {
        'of another kind': { eenheid: 'euro per jaar' },
        'what it shows from alone': { omschrijving: 'Aan het werk', waarde: '3', eenheid: 'fte' },
      },
      wrong: {
        ...text('omschrijving', 160),
        'omschrijving is empty': { omschrijving: '' },
        ...text('bewijs', 500),
        'a BSN as its unit': { eenheid: bsn },
        'an unknown unit without a soort': { eenheid: 'm²', soort: '' },
        'an older versie': { versie: 99 },
      },
    },
  },
}

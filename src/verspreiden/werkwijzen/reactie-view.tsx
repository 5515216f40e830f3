import { type BlokProps, Reacties } from '#src/antwoorden/reacties/blok.tsx'
import { paths } from '#src/paths/index.ts'
import { Page, Paragraphs, type Shell } from '#src/platform/components/index.ts'
import { back } from './page-view.tsx'
import type { Stap, Werkwijze } from './werkwijze.ts'

type Props = { shell: Shell; werkwijze: Werkwijze; stap: Stap | undefined; reacties: BlokProps }

/** All that was said of a werkwijze, or of one of its steps. */
export const ReactiesPage = ({ shell, werkwijze: w, stap, reacties }: Props) => (
  <Page
    shell={shell}
    title={reacties.stuk.titel}
    back={[...back, { href: paths.werkwijze(w.id), label: w.titel }]}
  >
    <article class="vonk-reacties__stuk">
      <p class="vonk-kopje">{stap ? `Stap ${w.stappen.indexOf(stap) + 1}` : 'Werkwijze'}</p>
      <h1>{stap ? stap.titel : w.titel}</h1>
      <Paragraphs text={stap ? stap.tekst : w.samenvatting} />
    </article>
    <Reacties {...reacties} />
  </Page>
)

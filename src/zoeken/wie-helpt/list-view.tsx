import type { Regio } from '#src/netwerk/regios/regio.ts'
import { watIsEenRegio } from '#src/netwerk/regios/regio.ts'
import { paths } from '#src/paths/index.ts'
import { dotted, Page, PageTitle, SearchForm, type Shell, Uitleg } from '#src/platform/components/index.ts'
import type { RegioKort } from './queries.ts'

type ListProps = { shell: Shell; q: string; gevonden: (Regio & { gemeente: string })[]; regios: RegioKort[] }

export const RegiosPage = ({ shell, q, gevonden, regios }: ListProps) => (
  <Page
    shell={shell}
    title="Wie helpt jou in jouw regio?"
    description="Per arbeidsmarktregio: wie mensen en werk bij elkaar brengt, en wat er geprobeerd wordt."
  >
    <PageTitle
      title="Wie helpt jou in jouw regio?"
      lead="Kandidaten vind je dichtbij. Kies je arbeidsmarktregio en zie wie mensen en werk bij elkaar brengt."
    />
    <Uitleg over="Een arbeidsmarktregio">{watIsEenRegio}</Uitleg>
    <SearchForm action={paths.regios()} label="In welke gemeente?" q={q} />
    {q !== '' && <Gevonden q={q} gevonden={gevonden} />}
    <ul class="vonk-werklijst vonk-regios" aria-label="Arbeidsmarktregio’s">
      {regios.map((regio) => (
        <li>
          <a href={paths.regio(regio.code)}>{regio.naam}</a>
          <small>{sayHowMuch(regio)}</small>
        </li>
      ))}
    </ul>
  </Page>
)

const Gevonden = ({ q, gevonden }: Pick<ListProps, 'q' | 'gevonden'>) =>
  gevonden.length === 0 ? (
    <p role="status">
      Vonk kent geen gemeente die begint met ‘{q}’. Kies hieronder de regio, of probeer een gemeente in de
      buurt.
    </p>
  ) : (
    <ul role="status">
      {gevonden.map(({ gemeente, code, naam }) => (
        <li>
          {gemeente} ligt in de regio <a href={paths.regio(code)}>{naam}</a>
        </li>
      ))}
    </ul>
  )

const sayHowMuch = ({ organisaties, proeftuinen }: RegioKort) =>
  dotted([
    organisaties > 0 && (organisaties === 1 ? '1 organisatie' : `${organisaties} organisaties`),
    proeftuinen > 0 && (proeftuinen === 1 ? '1 proeftuin' : `${proeftuinen} proeftuinen`),
  ]) || 'Nog niets bekend'

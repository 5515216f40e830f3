import type { Regio } from '#src/netwerk/regios/regio.ts'
import { watIsEenRegio } from '#src/netwerk/regios/regio.ts'
import { paths } from '#src/paths/index.ts'
import { dotted, Page, PageTitle, SearchForm, type Shell, Uitleg } from '#src/platform/components/index.ts'
import type { RegioKort } from './queries.ts'

type ListProps = {
  shell: Shell
  q: string
  /** Municipalities of which the name begins so. */
  gevonden: (Regio & { gemeente: string })[]
  /** Of how many Vonk knows the region. */
  gemeenten: number
  regios: RegioKort[]
}

export const RegiosPage = ({ shell, q, gevonden, gemeenten, regios }: ListProps) => (
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
    <SearchForm action={paths.regios()} label="In welke gemeente of regio?" q={q} />
    <p class="vonk-klein">{sayGekend(gemeenten, regios.length)}</p>
    {q !== '' && <Gevonden q={q} gevonden={gevonden} regios={regios.filter(isCalled(q))} />}
    <h2 id="regios">Of kies een regio</h2>
    <ul class="vonk-werklijst vonk-regios" aria-labelledby="regios">
      {regios.map((regio) => (
        <li>
          <a href={paths.regio(regio.code)}>{regio.naam}</a>
          <small>{sayHowMuch(regio)}</small>
        </li>
      ))}
    </ul>
  </Page>
)

/** What a search can find, so that nobody takes 'not found' for 'not there'. */
const sayGekend = (gemeenten: number, regios: number) =>
  gemeenten === 0
    ? `De lijst met gemeenten is in deze Vonk nog niet ingelezen. Zoek op de naam van je regio, of kies een van de ${regios} hieronder.`
    : `Van ${gemeenten === 1 ? '1 gemeente' : `${gemeenten} gemeenten`} weet Vonk in welke regio ze ligt. Staat de jouwe er niet bij? Kies dan een van de ${regios} regio’s hieronder.`

const isCalled = (q: string) => (regio: Regio) => regio.naam.toLowerCase().includes(q.toLowerCase())

const Gevonden = ({ q, gevonden, regios }: Pick<ListProps, 'q' | 'gevonden' | 'regios'>) =>
  gevonden.length + regios.length === 0 ? (
    <p role="status">
      Vonk kent geen gemeente die begint met ‘{q}’, en geen regio die zo heet. Kies hieronder de regio, of
      probeer een gemeente in de buurt.
    </p>
  ) : (
    <div role="status">
      <ul>
        {regios.map(({ code, naam }) => (
          <li>
            <a href={paths.regio(code)}>{naam}</a> is een regio
          </li>
        ))}
        {gevonden.map(({ gemeente, code, naam }) => (
          <li>
            {gemeente} ligt in de regio <a href={paths.regio(code)}>{naam}</a>
          </li>
        ))}
      </ul>
    </div>
  )

const sayHowMuch = ({ organisaties, proeftuinen }: RegioKort) =>
  dotted([
    organisaties > 0 && (organisaties === 1 ? '1 organisatie' : `${organisaties} organisaties`),
    proeftuinen > 0 && (proeftuinen === 1 ? '1 proeftuin' : `${proeftuinen} proeftuinen`),
  ]) || 'Nog niets bekend'

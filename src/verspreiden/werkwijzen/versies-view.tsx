import { paths } from '#src/paths/index.ts'
import { Alert, Moment, Page, type Shell, Table } from '#src/platform/components/index.ts'
import { back } from './page-view.tsx'
import { tussenVersies } from './verschillen.ts'
import type { Uitgave, Werkwijze } from './werkwijze.ts'

type VersiesProps = { shell: Shell; werkwijze: Werkwijze; uitgaven: Uitgave[]; named: boolean }

/** Every version with what it changed and why, and field by field what stood there before. */
export const VersiesPage = ({ shell, werkwijze: w, uitgaven, named }: VersiesProps) => (
  <Page shell={shell} title="Alle versies" back={[...back, { href: paths.werkwijze(w.id), label: w.titel }]}>
    <h1>Alle versies</h1>
    {uitgaven[0]?.versie === 1 && (
      <Alert kind="info">Dit is de eerste versie. Wordt er iets anders, dan staat hier wat en waarom.</Alert>
    )}
    {uitgaven.map((uitgave, n) => (
      <Versie uitgave={uitgave} eerder={uitgaven[n + 1]} named={named} />
    ))}
    {uitgaven.at(-1)?.versie !== 1 && <p>Eerdere versies waren voor minder mensen.</p>}
  </Page>
)

const Versie = ({
  uitgave: u,
  eerder,
  named,
}: {
  uitgave: Uitgave
  eerder: Uitgave | undefined
  named: boolean
}) => (
  <section class="vonk-deel" aria-labelledby={`versie-${u.versie}`}>
    <h2 id={`versie-${u.versie}`}>Versie {u.versie}</h2>
    <p class="vonk-herkomst">
      <Moment at={u.op} />
      {named && `, ${u.door}`}
    </p>
    {u.wat && (
      <p>
        <strong>Anders:</strong> {u.wat}
        <br />
        <strong>Waarom:</strong> {u.waarom}
      </p>
    )}
    {eerder && (
      <Table
        caption={`Wat versie ${u.versie} veranderde`}
        head={['Onderdeel', 'Eerst', 'Daarna']}
        rows={tussenVersies(eerder, u).map(({ kop, was, is }) => [kop, was, is])}
      />
    )}
  </section>
)

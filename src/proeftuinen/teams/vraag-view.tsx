import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  EmptyState,
  Form,
  type FormState,
  Page,
  RadioField,
  SelectField,
  type Shell,
} from '#src/platform/components/index.ts'
import { optionsOf, teamrolLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { PersoonlijkWoord } from './nodig-uit.tsx'
import type { Vraag } from './vraag.ts'

type VraagProps = Vraag & { shell: Shell; form: FormState }

/** On the way from a member: for which of one's own proeftuinen, and in which role. */
export const VraagPage = ({ shell, lid, mogelijk, niet, rollen, form }: VraagProps) => {
  const back = { href: paths.lid(lid.id), label: lid.naam }
  return (
    <Page shell={shell} title={`Vraag ${lid.naam} voor je proeftuin`} back={[back]}>
      <h1>Vraag {lid.naam} voor je proeftuin</h1>
      {mogelijk.length === 0 ? (
        <EmptyState title="Dat kan nu voor geen van je proeftuinen" icon="users">
          Hieronder staat bij iedere proeftuin waarom.
        </EmptyState>
      ) : (
        <Form
          action={paths.vraagVoorProeftuin(lid.id)}
          form={form}
          submit="Verstuur de uitnodiging"
          sleutel={randomUUID()}
          cancel={{ href: back.href, label: 'Toch niet' }}
        >
          <RadioField
            form={form}
            name="proeftuinId"
            label="Voor welke proeftuin?"
            options={mogelijk.map(({ id, titel }) => ({ value: id, label: titel }))}
          />
          <SelectField
            form={form}
            name="rol"
            label="In welke rol?"
            options={optionsOf(rollen, teamrolLabel)}
          />
          <PersoonlijkWoord form={form} />
        </Form>
      )}
      {niet.length > 0 && (
        <>
          <h2>Waarvoor het nu niet kan</h2>
          <ul>
            {niet.map(({ id, titel, belet }) => (
              <li>
                <a href={paths.proeftuin(id)}>{titel}</a>: {belet.charAt(0).toLowerCase() + belet.slice(1)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}

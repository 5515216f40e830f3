import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  emptyForm,
  Form,
  type FormState,
  Page,
  PostButton,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import type { Domein, Organisatie } from './organisatie.ts'

type DomeinenProps = { organisatie: Organisatie; domeinen: Domein[]; form?: FormState }

/** Who maintains the network sees and keeps them here. */
export const Domeinen = ({ organisatie, domeinen, form = emptyForm }: DomeinenProps) => (
  <section aria-labelledby="domeinen">
    <h2 id="domeinen">Maildomeinen</h2>
    <p>
      {organisatie.overheid
        ? 'Wie zich aanmeldt met een adres op zo’n domein, is meteen lid namens deze organisatie.'
        : 'Zo herken je bij een aanmelding dat iemand hier werkt. Het adviesteam laat die zelf toe.'}{' '}
      Een subdomein telt alleen mee als het er ook staat.
    </p>
    {domeinen.length > 0 && (
      <ul class="vonk-mensen vonk-mensen--lijst">
        {domeinen.map(({ id, domein }) => (
          <li>
            <span>{domein}</span>
            <PostButton
              action={paths.domeinVerwijdering(organisatie.id, id)}
              label={
                <>
                  Haal weg<span class="vonk-onzichtbaar">: {domein}</span>
                </>
              }
              kind="subtle"
            />
          </li>
        ))}
      </ul>
    )}
    <Form
      action={paths.organisatieDomeinen(organisatie.id)}
      form={form}
      submit="Voeg het domein toe"
      kind="secondary"
      sleutel={randomUUID()}
    >
      <TextField
        form={form}
        name="domein"
        label="Nieuw domein"
        hint="Het deel achter de @, zoals waterlinge.nl."
        maxlength={253}
        width="middel"
      />
    </Form>
  </section>
)

type DomeinenPageProps = DomeinenProps & { shell: Shell }

/** The same, on a page of its own, when what was typed is not right. */
export const DomeinenPage = ({ shell, organisatie, domeinen, form }: DomeinenPageProps) => (
  <Page
    shell={shell}
    title="Maildomeinen"
    back={[
      { href: paths.organisaties(), label: 'Organisaties' },
      { href: paths.organisatie(organisatie.id), label: organisatie.naam },
    ]}
  >
    <h1>{organisatie.naam}</h1>
    <Domeinen organisatie={organisatie} domeinen={domeinen} {...(form && { form })} />
  </Page>
)

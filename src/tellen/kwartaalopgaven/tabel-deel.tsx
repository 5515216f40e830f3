import { randomUUID } from 'node:crypto'
import { Card, dot, emptyForm, FileField, Form } from '#src/platform/components/index.ts'
import type { Deur } from './deur.ts'
import { Begon, type Fout } from './plek-view.tsx'

/** Filled in already, to change what is otherwise and send it back. */
export const Spreadsheet = ({ deur, fout }: { deur: Deur; fout: Fout | undefined }) => {
  const form = fout?.van === 'tabel' ? fout.form : emptyForm
  return (
    <Card title="Liever in een spreadsheet?" level={2}>
      <p>Het bestand is al ingevuld. Verander wat er anders is, en stuur het terug.</p>
      <p>
        <a href={deur.adres.bestand('xlsx')}>Excel</a>
        {dot}
        <a href={deur.adres.bestand('ods')}>ODS</a>
        {dot}
        <a href={deur.adres.bestand('csv')}>CSV</a>
      </p>
      <Form
        action={deur.adres.tabellen}
        naam="tabel"
        form={form}
        submit="Stuur terug"
        sleutel={randomUUID()}
        kind="secondary"
        multipart
      >
        <Begon />
        <FileField
          form={form}
          name="bestand"
          label="Ingevuld? Stuur het hier terug"
          hint="Hoogstens 20 MB. Je ziet eerst wat er verandert; daarna bewaar je het."
          accept=".xlsx,.ods,.csv"
        />
      </Form>
    </Card>
  )
}

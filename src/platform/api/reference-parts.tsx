import type { Child } from 'hono/jsx'
import { Table } from '../components/table.tsx'
import type { Document, Operation } from './document.ts'
import { apiBase } from './frame.ts'
import type { JsonSchema } from './json-schema.ts'

type Tag = Document['tags'][number]

/** All that can be done with one noun. */
export const Noun = ({ tag, document }: { tag: Tag; document: Document }) => (
  <section aria-labelledby={tag.name}>
    <h2 id={tag.name}>{tag.name}</h2>
    <p>{tag.description}</p>
    {operationsOf(document, tag.name).map((one) => (
      <OperationPart {...one} />
    ))}
  </section>
)

type Placed = { path: string; method: string; operation: Operation }

const operationsOf = ({ paths }: Document, tag: string): Placed[] =>
  Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    )
    .filter(({ operation }) => operation.tags.includes(tag))

const OperationPart = ({ path, method, operation }: Placed) => {
  const parameters = (operation.parameters ?? []).filter((one) => one.in === 'query')
  return (
    <article class="vonk-api" id={operation.operationId}>
      <h3>{operation.summary}</h3>
      <p>
        <code>
          <strong>{method.toUpperCase()}</strong> {apiBase}
          {path}
        </code>
      </p>
      {operation.description && <p>{operation.description}</p>}
      {operation.security && <p>Met een toegangssleutel.</p>}
      {parameters.length > 0 && (
        <Table
          caption={`Parameters: ${operation.summary}`}
          captionHidden
          head={['Parameter', 'Soort', 'Betekenis']}
          rows={parameters.map((one) => [
            <Name name={one.name} required={one.required} />,
            sayType(one.schema),
            one.description ?? '',
          ])}
        />
      )}
      <p>
        <Sent operation={operation} />
        <Received operation={operation} />
      </p>
    </article>
  )
}

const Sent = ({ operation }: { operation: Operation }) => {
  const schema = operation.requestBody?.content['application/json']?.schema
  return schema ? <>Stuur: {sayType(schema)}. </> : null
}

type Answer = { content?: Record<string, { schema: JsonSchema }> }

const Received = ({ operation }: { operation: Operation }) => {
  const answer = (operation.responses['200'] ?? operation.responses['201']) as Answer | undefined
  const schema = answer?.content?.['application/json']?.schema
  return schema ? <>Je krijgt: {sayType(schema)}.</> : <>Je krijgt geen inhoud terug (204).</>
}

/** Every named shape, with its fields. */
export const Shapes = ({ document }: { document: Document }) => (
  <section aria-labelledby="vormen">
    <h2 id="vormen">Vormen</h2>
    {Object.entries(document.components.schemas)
      .filter(([, { properties }]) => properties && Object.keys(properties).length > 0)
      .map(([name, schema]) => (
        <>
          <h3 id={anchorOf(name)}>{name}</h3>
          <Table
            caption={`Velden van ${name}`}
            captionHidden
            head={['Veld', 'Soort', 'Betekenis']}
            rows={fieldsOf(schema)}
          />
        </>
      ))}
  </section>
)

const fieldsOf = ({ properties = {}, required = [] }: JsonSchema): Child[][] =>
  Object.entries(properties).map(([name, field]) => [
    <Name name={name} required={required.includes(name)} />,
    sayType(field),
    typeof field['description'] === 'string' ? field['description'] : '',
  ])

const Name = ({ name, required }: { name: string; required: boolean }) => (
  <>
    <code>{name}</code>
    {!required && <small> (mag ontbreken)</small>}
  </>
)

const anchorOf = (name: string) => `vorm-${name}`

/** A schema in words: 'tekst, hoogstens 160 tekens', a choice, or a link to a named shape. */
function sayType(schema: JsonSchema): Child {
  const inner = [schema, ...asList(schema['allOf'])].find((one) => typeof one['$ref'] === 'string')
  const empty = schema['nullable'] === true ? ' of null' : ''
  if (inner) {
    const name = String(inner['$ref']).split('/').at(-1) ?? ''
    return (
      <>
        <a href={`#${anchorOf(name)}`}>{name}</a>
        {empty}
      </>
    )
  }
  if (Array.isArray(schema['enum']))
    return `${schema['enum'].filter((one) => one !== null).join(', ')}${empty}`
  if (schema['type'] === 'array') return <>lijst van {sayType(asList(schema['items'])[0] ?? {})}</>
  return `${words[String(schema['format'])] ?? words[String(schema['type'])] ?? 'JSON'}${sayLength(schema)}${empty}`
}

const asList = (given: unknown): JsonSchema[] =>
  Array.isArray(given) ? given : typeof given === 'object' && given !== null ? [given as JsonSchema] : []

const sayLength = ({ maxLength }: JsonSchema) =>
  typeof maxLength === 'number' ? `, hoogstens ${maxLength} tekens` : ''

const words: Record<string, string> = {
  uuid: 'UUID',
  date: 'dag (jjjj-mm-dd)',
  'date-time': 'tijdstip (RFC 3339)',
  uri: 'webadres',
  string: 'tekst',
  integer: 'geheel getal',
  number: 'getal',
  boolean: 'true of false',
  object: 'object',
}

import type { Child } from 'hono/jsx'
import { apiBase } from '../../paths/index.ts'
import { capital } from '../components/capital.ts'
import { DataList } from '../components/facts.tsx'
import type { Document, Operation } from './document.ts'
import type { JsonSchema } from './json-schema.ts'
import { anchorOf, sayType } from './say-type.tsx'

type Tag = Document['tags'][number]

/** All that can be done with one noun. */
export const Noun = ({ tag, document }: { tag: Tag; document: Document }) => (
  <section aria-labelledby={tag.name}>
    <h2 id={tag.name}>{capital(tag.name)}</h2>
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
    <details class="vonk-uitklap vonk-api">
      <summary>
        <span class={`vonk-methode vonk-methode--${method}`}>{method.toUpperCase()}</span>{' '}
        <h3>{operation.summary}</h3>
        <code>
          {apiBase}
          {path}
        </code>
      </summary>
      <div id={operation.operationId}>
        {operation.description && <p>{operation.description}</p>}
        {operation.security && <p>Dit kan alleen met een toegangssleutel.</p>}
        {parameters.length > 0 && <DataList items={parameters.map(parameterOf)} />}
        <p>
          <Sent operation={operation} />
          <Received operation={operation} />
        </p>
      </div>
    </details>
  )
}

const parameterOf = ({
  name,
  required,
  schema,
  description,
}: NonNullable<Operation['parameters']>[number]) => ({
  label: <Name name={name} required={required} />,
  value: <Meaning type={sayType(schema)} text={description} />,
})

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
    <p>De velden van wat je krijgt en stuurt.</p>
    {Object.entries(document.components.schemas).map(([name, schema]) => (
      <details class="vonk-uitklap vonk-api">
        <summary>
          <h3>{name}</h3>
        </summary>
        {/* A link to what is folded away opens it. */}
        <div id={anchorOf(name)}>
          {fieldsOf(schema).length > 0 ? (
            <DataList items={fieldsOf(schema)} />
          ) : (
            <p>Een object zonder vaste velden.</p>
          )}
        </div>
      </details>
    ))}
  </section>
)

const fieldsOf = ({ properties = {}, required = [] }: JsonSchema) =>
  Object.entries(properties).map(([name, field]) => ({
    label: <Name name={name} required={required.includes(name)} />,
    value: (
      <Meaning type={sayType(field)} text={typeof field.description === 'string' ? field.description : ''} />
    ),
  }))

const Name = ({ name, required }: { name: string; required: boolean }) => (
  <>
    <code>{name}</code>
    {!required && <small> mag ontbreken</small>}
  </>
)

const Meaning = ({ type, text }: { type: Child; text: string | undefined }) => (
  <>
    {type}
    {text && <small class="vonk-api__uitleg">{text}</small>}
  </>
)

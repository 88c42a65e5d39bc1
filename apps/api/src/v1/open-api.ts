import { m, locales, type Locale } from '@sens/messages';
import { z } from 'zod';
import { csvColumns } from './csv-columns.ts';
import { operations, type Operation } from './operations.ts';
import { problemStatuses } from './problem.ts';
import { answers, type AnswerName } from './schemas.ts';

export interface OpenApiParameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description: string;
  schema: Record<string, unknown>;
}

export interface OpenApiOperation {
  operationId: string;
  summary: string;
  description: string;
  parameters: OpenApiParameter[];
  responses: Record<string, Record<string, unknown>>;
}

/** The document as far as our own page reads it; the rest is in the standard. */
export interface OpenApiDocument {
  openapi: '3.1.0';
  info: { title: string; version: string; description: string; license: { name: string; identifier: string } };
  servers: { url: string }[];
  security: Record<string, string[]>[];
  paths: Record<string, { get: OpenApiOperation }>;
  components: { schemas: Record<string, JsonSchema>; securitySchemes: Record<string, Record<string, string>> };
}

export interface JsonSchema {
  type?: string | string[];
  description?: string;
  format?: string;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  $schema?: string;
}

/**
 * The API as an OpenAPI 3.1 document in a language, made of the schemas that the answers are held against.
 *
 * @param publicUrl where the suite is reached
 */
export function writeOpenApi(publicUrl: URL, locale: Locale): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: {
      title: m.api_docs_title(locale),
      version: '1.0.0',
      description: m.api_docs_lead(locale),
      license: { name: 'EUPL 1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${publicUrl.origin}/api/v1` }],
    security: [{ bearer: [] }, { basic: [] }],
    paths: Object.fromEntries(
      operations.map((operation) => [operation.path, { get: writeOperation(operation, locale) }]),
    ),
    components: {
      schemas: schemasIn(locale),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: m.api_docs_bearer(locale) },
        basic: { type: 'http', scheme: 'basic', description: m.api_docs_basic(locale) },
      },
    },
  };
}

function writeOperation({ id, path, answer, scope, query }: Operation, locale: Locale): OpenApiOperation {
  const inPath = (['code', 'number'] as const)
    .filter((name) => path.includes(`{${name}}`))
    .map((name): OpenApiParameter => {
      const schema = name === 'number' ? { type: 'integer', minimum: 1 } : { type: 'string', maxLength: 20 };
      return { name, in: 'path', required: true, description: parameterText(locale, name), schema };
    });
  const inQuery = query.map((name): OpenApiParameter => {
    return { name, in: 'query', required: false, description: parameterText(locale, name), schema: querySchemas[name] };
  });
  const columns = csvColumns[id];
  const found: Record<string, unknown> = {
    'application/json': { schema: { $ref: `#/components/schemas/${answer}` } },
    ...(columns ? { 'text/csv': { schema: { type: 'string' }, example: `${columns.join(',')}\r\n` } } : {}),
  };
  const refused = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  const may = scope === null ? m.api_docs_any_key(locale) : m.api_docs_scope_needed(locale, { scope });
  return {
    operationId: id,
    summary: m.api_docs_summary(locale, { operation: id }),
    description: may,
    parameters: [...inPath, ...inQuery],
    responses: {
      200: {
        description: m.api_docs_status(locale, { status: 's200' }),
        headers: { ETag: { schema: { type: 'string' } } },
        content: found,
      },
      304: { description: m.api_docs_status(locale, { status: 's304' }) },
      ...Object.fromEntries(
        problemStatuses.map((status) => [
          status,
          {
            description: m.api_docs_status(locale, { status: `s${status}` }),
            ...(status === 429 ? { headers: { 'Retry-After': { schema: { type: 'integer' } } } } : {}),
            content: refused,
          },
        ]),
      ),
    },
  };
}

const querySchemas = {
  period: { type: 'integer', minimum: 1 },
  locale: { type: 'string', enum: [...locales], default: 'en' },
  format: { type: 'string', enum: ['json', 'csv'], default: 'json' },
};

type Parameter = Parameters<typeof m.api_docs_parameter>[1]['parameter'];

const parameterText = (locale: Locale, parameter: Parameter) => m.api_docs_parameter(locale, { parameter });

/** A field that has an explanation. That none lacks one is for a test to see: schemas know their fields too late. */
type Field = Parameters<typeof m.api_docs_field>[1]['field'];

/** The answers as JSON Schema 2020-12, each field with its explanation. */
function schemasIn(locale: Locale): Record<string, JsonSchema> {
  const written = (Object.keys(answers) as AnswerName[]).map((name) => {
    // As input: whoever reads the document shall not refuse a field that is added later.
    const { $schema: _, ...schema } = z.toJSONSchema(answers[name], { io: 'input' }) as JsonSchema;
    return [name, explain(schema, locale)] as const;
  });
  return Object.fromEntries(written);
}

function explain(schema: JsonSchema, locale: Locale): JsonSchema {
  const { properties, items, ...rest } = schema;
  return {
    ...rest,
    ...(items ? { items: explain(items, locale) } : {}),
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, property]) => [
              name,
              { ...explain(property, locale), description: m.api_docs_field(locale, { field: name as Field }) },
            ]),
          ),
        }
      : {}),
  };
}

import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The public contract, from the DTOs and nothing else; its file in the repository may not drift. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Hark')
    .setDescription(
      'Customer care on social channels: conversations, replies, customers. Errors are RFC 9457 problem+json with a stable `code`. Lists answer {items, nextCursor}.',
    )
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth('hark_session')
    .build();
  return SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '')}_${method}`,
  });
}

export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    customSiteTitle: 'Hark API',
  });
}

/**
 * What the sign-in page and the admin center call the three values that every error has, and the app and the address of
 * its details, in the languages they come in.
 * Patterns without groups, as in labels.ts.
 */

/** Words of which a line break may part every letter. */
const parted = (words: string) => [...words].join('\\n?').replaceAll(' ', '[\\s_-]?');

export const CORRELATION_ID: readonly string[] = [
  'client request id',
  parted('correlation id'),
  'correlation',
  'Korrelations ID',
  'ID (?:de )?corrélation',
  'Id\\.? de correlación',
  'ID (?:de |da )?correlação',
  'ID (?:di )?correlazione',
  'Correlatie id',
  'Identyfikator korelacji',
  'ID korelace',
  'Bağıntı kimliği',
  'Korelasyon kimliği',
  'Идентификатор корреляции',
  'ID корреляции',
  '相关 ?ID',
  '关联 ?ID',
  '相互関連 ?ID',
  '相関 ?ID',
  '상관 ?관계 ?ID',
  '관련 ?ID',
];

export const TRACE_ID: readonly string[] = [
  parted('trace id'),
  'x ms request id',
  '(?:original )?request id',
  'Ablaufverfolgungs ID',
  'Anforderungs ID',
  'ID (?:de )?(?:trace|suivi)',
  'ID (?:de )?(?:la )?demande',
  'Id\\.? de (?:seguimiento|solicitud)',
  'Identificador de solicitud',
  'ID (?:de |da )?(?:rastreamento|rastreio|solicitação)',
  'ID (?:di )?(?:traccia|richiesta)',
  'Tracerings id',
  'Aanvraag id',
  'Identyfikator (?:śledzenia|żądania)',
  'ID (?:trasování|žádosti)',
  'Spårnings id',
  'Begärande id',
  'İzleme kimliği',
  'İstek kimliği',
  'Идентификатор (?:трассировки|запроса)',
  'ID (?:трассировки|запроса)',
  '(?:跟踪|追踪|请求|要求) ?ID',
  '要求識別碼',
  '(?:トレース|要求) ?ID',
  '(?:추적|요청) ?ID',
];

export const TIME: readonly string[] = [
  parted('timestamp'),
  'time stamp',
  'date and time',
  'created date ?time',
  'time generated',
  'Zeitstempel',
  'Horodat(?:age|eur)',
  'Marca de (?:tiempo|hora)',
  'Carimbo de data/hora',
  'Data e ora',
  'date (?:\\(utc\\))?',
  'Tijdstempel',
  'Znacznik czasu',
  'Sygnatura czasowa',
  'Časové razítko',
  'Tidsstämpel',
  'Zaman damgası',
  'Метка времени',
  '时间戳',
  '時間戳記',
  'タイムスタンプ',
  '타임스탬프',
];

export const APP_NAME: readonly string[] = [
  'Anwendungsname',
  "Nom de l'application",
  'Nombre de (?:la )?aplicación',
  'Nome do aplicativo',
  "Nome (?:dell')?app(?:licazione)?",
  'Naam van app',
  'Nazwa aplikacji',
  'Имя приложения',
  'アプリ(?:ケーション)?名',
  '应用(?:程序)?名称',
  '應用程式名稱',
  '(?:앱|애플리케이션) 이름',
];

export const APP_ID: readonly string[] = [
  'Anwendungs ID',
  "ID (?:de l'|d')application",
  'Id\\.? de (?:la )?aplicación',
  'ID do aplicativo',
  "ID (?:dell')?app(?:licazione)?",
  'Identyfikator aplikacji',
  'Идентификатор приложения',
  'アプリ(?:ケーション)? ?ID',
  '(?:应用(?:程序)?|應用程式) ?ID',
  '(?:앱|애플리케이션) ?ID',
];

export const IP_ADDRESS: readonly string[] = [
  'IP Adress?e?',
  'Adresse? IP',
  'Dirección IP',
  'Endereço IP',
  'Indirizzo IP',
  'IP адрес',
  'IP ?アドレス',
  'IP ?地址',
  'IP ?位址',
  'IP ?주소',
];

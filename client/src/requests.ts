import type {
  DesignParams,
  DesignResult,
  ExportNameParams,
  ExportNameResult,
  ExportParams,
  ExportResult,
  ImportAnswer,
  ImportParams,
  LocateParams,
  LocateResult,
  Method,
  MoveParams,
  MoveResult,
  PastingParams,
  PastingResult,
  PointerAtParams,
  PointerAtResult,
  PreviewFailedParams,
  PreviewFrameParams,
  PreviewOpenParams,
  StarterResult,
  StatusParams,
  ViewParams,
  ViewResult,
} from '../../server/src/protocol.ts';

/** The requests the client makes: their parameters and answers. */
export interface Requests {
  'merit/preview/open': [PreviewOpenParams, null];
  'merit/preview/view': [ViewParams, ViewResult];
  'merit/locate': [LocateParams, LocateResult];
  'merit/pointerAt': [PointerAtParams, PointerAtResult];
  'merit/move': [MoveParams, MoveResult];
  'merit/pasting': [PastingParams, PastingResult];
  'merit/design': [DesignParams, DesignResult];
  'merit/export': [ExportParams, ExportResult];
  'merit/exportName': [ExportNameParams, ExportNameResult | null];
  'merit/import': [ImportParams, ImportAnswer];
  'merit/starter': [Record<string, never>, StarterResult];
}

/** What the server tells the client. */
export interface Notifications {
  'merit/status': StatusParams;
  'merit/preview/frame': PreviewFrameParams;
  'merit/preview/failed': PreviewFailedParams;
}

type AreMethods<T extends Method> = T;
export type RequestMethod = AreMethods<keyof Requests>;
export type NotificationMethod = AreMethods<keyof Notifications>;

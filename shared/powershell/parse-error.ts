/** Why a text was refused. The codes from `too_large` on concern the limits and what nobody can analyse. */
export type ParseErrorCode =
  | 'unterminated_string'
  | 'unterminated_comment'
  | 'unterminated_variable'
  | 'unterminated_subexpression'
  | 'invalid_here_string'
  | 'invalid_escape'
  | 'invalid_variable'
  | 'invalid_number'
  | 'unrecognized_token'
  | 'unexpected_token'
  | 'missing_expression'
  | 'missing_name'
  | 'missing_block'
  | 'missing_bracket'
  | 'missing_keyword'
  | 'invalid_pipeline'
  | 'invalid_redirection'
  | 'invalid_parameter'
  | 'invalid_attribute'
  | 'invalid_type_name'
  | 'invalid_class_member'
  | 'invalid_using'
  | 'invalid_hashtable'
  | 'reserved_keyword'
  | 'duplicate'
  | 'too_large'
  | 'too_deep'
  | 'too_complex'
  | 'not_analysable';

/**
 * Ends the parse at once: there is no recovery. Only `parse` catches it, which is why it is no `Error`: noting the
 * stack would take longer than most texts take to parse.
 */
export class ParseFailure {
  constructor(
    readonly code: ParseErrorCode,
    readonly message: string,
    readonly start: number,
    readonly end: number,
  ) {}
}

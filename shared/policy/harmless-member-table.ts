/** Types whose name in a text means nothing but a conversion or a computation, without `System.`. */
export const HARMLESS_STATIC =
  /^(?:datetime|datetimeoffset|timespan|math|guid|version|int|int16|int32|int64|long|uint32|uint64|byte|double|single|decimal|bool|boolean|char|string|convert|bitconverter|regex|text\.regularexpressions\.regex|stringcomparison|stringsplitoptions|globalization\.cultureinfo|cultureinfo|timezoneinfo|text\.encoding|io\.path|dayofweek|net\.ipaddress|ipaddress|array|pscustomobject|psobject|collections\.(?:arraylist|hashtable|generic\.\w+).*|collections\.specialized\.ordereddictionary|uri|xml|ordered|hashtable|object|switch|nullable|enum|consolecolor|environment|io\.fileattributes|management\.automation\.psobject|serviceprocess\.\w+|diagnostics\.stopwatch|text\.stringbuilder|stopwatch|mailaddress|bigint|numerics\.biginteger|console|void|ref)$/;

/** Types whose static methods of the names below only compute: not those that any object can be cast to. */
export const COMPUTING_TYPES =
  /^(?:datetime|datetimeoffset|timespan|math|guid|version|int|int16|int32|int64|long|uint32|uint64|byte|double|single|decimal|bool|boolean|char|string|convert|bitconverter|regex|text\.regularexpressions\.regex|globalization\.cultureinfo|cultureinfo|timezoneinfo|io\.path|net\.ipaddress|ipaddress|collections\.(?:arraylist|hashtable|generic\.\w+).*|collections\.specialized\.ordereddictionary|uri|hashtable|enum|diagnostics\.stopwatch|text\.stringbuilder|stopwatch|mailaddress|bigint|numerics\.biginteger|console)$/;
export const STATIC_METHODS =
  /^(?:write(?:line)?|to(?:string|upper|lower|upperinvariant|lowerinvariant|int32|int64|double|boolean|char|byte|datetime|base64string)|compare|equals|join|concat|format|isnullorempty|isnullorwhitespace|round|floor|ceiling|abs|max|min|pow|sqrt|truncate|sign|log|log10|parse|parseexact|tryparse|new|newguid|frombinary|fromdays|fromhours|fromminutes|fromseconds|frommilliseconds|fromticks|fromfiletime|match|matches|ismatch|split|escape|unescape|getfilename|getfilenamewithoutextension|getextension|getdirectoryname|combine|getfullpath|getpathroot|ispathrooted|isloopback|daysinmonth|isleapyear|getname|getnames|getvalues|getbytes|startnew|isdefined|isdigit|isletter)$/;

/**
 * Methods that have this name only where they compute, whatever type the value is of, each with the number of what it is
 * given; and properties of which no method has the name: `% FullName` reads one, as `% { $_.FullName }` does.
 */
export const COMPUTING_METHODS =
  /^(?:to(?:string|upper|lower|upperinvariant|lowerinvariant|chararray|localtime|universaltime|shortdatestring|longdatestring|shorttimestring|longtimestring|filetime|oadate)|add(?:days|hours|minutes|seconds|milliseconds|months|years|ticks)|subtract|trim(?:start|end)?|split|substring|startswith|endswith|contains|containskey|containsvalue|indexof|lastindexof|padleft|padright|equals|compareto|gettype|gethashcode|getenumerator|getlength|getupperbound|hasflag)\d+$|^(?:(?:full|base|process|display|service|directory|file|machine|computer)?name|length|extension|(?:lastwrite|lastaccess|creation|start)time|id|status|count|message|timecreated|linenumber)0$/;

/** What may be called on a value that is surely a text: exact pairs of a type and a method. */
export const STRING_METHODS = /^(?:replace|insert|remove|normalize|isnormalized|getenumerator|clone)$/;

/** Members that only compute: `type::member` for static ones, `.member` for those of any value. Types without `System.`. */
const HARMLESS_STATIC =
  /^(?:datetime|datetimeoffset|timespan|math|guid|version|int|int16|int32|int64|long|uint32|uint64|byte|double|single|decimal|bool|boolean|char|string|convert|bitconverter|regex|text\.regularexpressions\.regex|stringcomparison|stringsplitoptions|globalization\.cultureinfo|cultureinfo|timezoneinfo|text\.encoding|io\.path|dayofweek|net\.ipaddress|ipaddress|array|pscustomobject|psobject|collections\.(?:arraylist|hashtable|generic\.\w+).*|collections\.specialized\.ordereddictionary|uri|xml|ordered|hashtable|object|switch|nullable|enum|consolecolor|environment|io\.fileattributes|management\.automation\.psobject|serviceprocess\.\w+|diagnostics\.stopwatch|text\.stringbuilder|stopwatch|mailaddress|bigint|numerics\.biginteger)$/;
const HARMLESS_METHODS =
  /^(?:to(?:string|upper|lower|upperinvariant|lowerinvariant|chararray|localtime|universaltime|shortdatestring|longdatestring|shorttimestring|longtimestring|int32|int64|filetime|double|boolean|array|oadate)|add(?:days|hours|minutes|seconds|milliseconds|months|years|ticks)|subtract|trim(?:start|end)?|split|substring|replace|startswith|endswith|contains|containskey|containsvalue|indexof|lastindexof|padleft|padright|insert|remove|equals|compareto|compare|gettype|gethashcode|getenumerator|count|join|concat|format|isnullorempty|isnullorwhitespace|round|floor|ceiling|abs|max|min|pow|sqrt|truncate|sign|log|log10|parse|tryparse|new|newguid|frombinary|fromdays|fromhours|fromminutes|fromseconds|frommilliseconds|fromticks|match|matches|ismatch|escape|unescape|getfolderpath|getfilename|getfilenamewithoutextension|getextension|getdirectoryname|combine|getfullpath|getpathroot|gettempfilename|ispathrooted|isloopback|daysinmonth|isleapyear|add|append|appendline|item|first|last|reverse|sort|clone|copyto|getvalue|getnames|getvalues|getbytes|getstring|tobase64string|startnew|stop|elapsed|where|foreach|getlength|getupperbound|hasflag|isdefined|convertfromutf32|isdigit|isletter)$/;

/** Types whose name in a text means nothing but a conversion or a computation. */
export const isHarmlessType = (name: string): boolean =>
  HARMLESS_STATIC.test(name) || name === 'void' || name === 'ref';

/** Whether a method only computes, whatever it is called on. `stop`, `where` and others need a known type. */
export const isHarmlessCall = (name: string, types: readonly string[], isStatic: boolean): boolean => {
  const key = name.toLowerCase();
  if (!HARMLESS_METHODS.test(key)) return false;
  if (isStatic) return types.some((type) => HARMLESS_STATIC.test(type) && type !== 'environment');
  return (
    !/^(?:stop|copyto|add|remove|insert|where|foreach)$/.test(key) ||
    types.some((type) => HARMLESS_STATIC.test(type))
  );
};

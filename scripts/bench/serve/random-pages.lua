-- Asks for the pages of a list («HOST PATH» a line) in an order that looks random and is the same every time, compressed and
-- with keep-alive. Tells at the end, as JSON on one line, how many answers came and what went wrong.
local requests, at = {}, 0

function init(args)
  for line in io.lines(args[1]) do
    local host, path = line:match("^(%S+) (%S+)$")
    requests[#requests + 1] = wrk.format("GET", path, { ["Host"] = host, ["Accept-Encoding"] = "gzip" })
  end
  math.randomseed(20261121)
  for i = #requests, 2, -1 do
    local j = math.random(i)
    requests[i], requests[j] = requests[j], requests[i]
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary)
  local e = summary.errors
  io.write(string.format('\n{"responses":%d,"seconds":%.6f,"errors":{"connect":%d,"read":%d,"write":%d,"status":%d,"timeout":%d}}\n',
    summary.requests, summary.duration / 1e6, e.connect, e.read, e.write, e.status, e.timeout))
end

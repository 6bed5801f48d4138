/**
 * The program that Windows' service manager starts, for Node itself can't answer to it. It starts the words of its
 * own command line, again after each death unless the exit code says that it would be in vain, and asks it to end by
 * closing its standard input. C# 5: the compiler that is part of every Windows knows no more.
 */
export const windowsHost = (finalCodes: readonly number[]): string => `using System;
using System.Diagnostics;
using System.IO;
using System.ServiceProcess;
using System.Text;
using System.Threading;

public sealed class ProvaraService : ServiceBase
{
    static readonly int[] Final = new int[] { ${finalCodes.join(', ')} };
    readonly string program;
    readonly string arguments;
    readonly ManualResetEvent stopping = new ManualResetEvent(false);
    readonly object gate = new object();
    Thread keeper;
    Process child;

    ProvaraService(string program, string arguments)
    {
        ServiceName = "provara-runner";
        CanShutdown = true;
        // It would register a source of events with Windows, which stays behind.
        AutoLog = false;
        this.program = program;
        this.arguments = arguments;
    }

    public static void Main(string[] words)
    {
        var rest = new StringBuilder();
        for (int i = 1; i < words.Length; i++) rest.Append(' ').Append(Quote(words[i]));
        ServiceBase.Run(new ProvaraService(words[0], rest.ToString()));
    }

    static string Quote(string word)
    {
        var text = new StringBuilder("\\"");
        int slashes = 0;
        foreach (char c in word)
        {
            if (c == '\\\\') { slashes++; continue; }
            text.Append('\\\\', c == '"' ? 2 * slashes + 1 : slashes).Append(c);
            slashes = 0;
        }
        return text.Append('\\\\', 2 * slashes).Append('"').ToString();
    }

    protected override void OnStart(string[] unused)
    {
        keeper = new Thread(Keep);
        keeper.Start();
    }

    void Keep()
    {
        int waitMs = 1000;
        while (!stopping.WaitOne(0))
        {
            var since = Stopwatch.StartNew();
            int code = RunOnce();
            if (stopping.WaitOne(0)) return;
            if (Array.IndexOf(Final, code) >= 0)
            {
                ExitCode = code;
                Stop();
                return;
            }
            waitMs = since.ElapsedMilliseconds > 60000 ? 1000 : Math.Min(60000, waitMs * 2);
            stopping.WaitOne(waitMs);
        }
    }

    int RunOnce()
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments);
            start.UseShellExecute = false;
            start.CreateNoWindow = true;
            start.RedirectStandardInput = true;
            using (var started = Process.Start(start))
            {
                lock (gate) child = started;
                if (stopping.WaitOne(0)) started.StandardInput.Close();
                started.WaitForExit();
                lock (gate) child = null;
                return started.ExitCode;
            }
        }
        catch (Exception error)
        {
            Tell(error.Message);
            return -1;
        }
    }

    static void Tell(string words)
    {
        string path = Path.Combine(AppDomain.CurrentDomain.BaseDirectory, "provara-service.log");
        try { File.WriteAllText(path, DateTime.UtcNow.ToString("o") + " " + words + "\\r\\n"); }
        catch (IOException) { }
        catch (UnauthorizedAccessException) { }
    }

    protected override void OnStop()
    {
        stopping.Set();
        RequestAdditionalTime(30000);
        lock (gate) { try { if (child != null) child.StandardInput.Close(); } catch (InvalidOperationException) { } }
        if (keeper == Thread.CurrentThread || keeper.Join(25000)) return;
        lock (gate) { try { if (child != null) child.Kill(); } catch (InvalidOperationException) { } }
    }

    protected override void OnShutdown() { OnStop(); }
}
`;

# Анықтама: нұсқаулық, пернелер, жаңалықтар.
help-open = Анықтама
help-news = Жаңалықтар
help-find = Анықтамадан іздеу
help-chapters = Анықтаманың тараулары
help-before = Алдыңғы тарау
help-after = Келесі тарау
help-none = Анықтамада мұндай сөздер жоқ.
help-found = Табылғаны: { $count }
help-picture = Терезенің суреті: { $caption }
help-enlarge = Үлкейтіп көрсету
help-keys-here = Анықтама ашылған жердегі пернелер

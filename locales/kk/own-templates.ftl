# Баптаулардағы ұйымның өз үлгілері.
own-templates = Word үлгілері
own-templates-hint = Өз Word файлыңыз жүктелген болса, құжаттар сол бойынша шығарылады. Жазбаның жанындағы бет кіріктірілген түрін көрсетеді.
own-template-paper = Құжат
own-template-option = { template-of } – { $name }
own-template-label = { $kind ->
    [letter] Хат үлгісі
    [minutes] Хаттама үлгісі
    [invitation] Шақыру үлгісі
    [order] Өткізу тәртібінің үлгісі
    [attendance] Тіркеу парағының үлгісі
    [register] Шығыс хаттар журналының үлгісі
    [control] Бақылаудағы ұсынымдар тізбесінің үлгісі
   *[recommendations] Ұсынымдар тізбесінің үлгісі
}
own-template-file-name = { own-template-label }.docx
own-template-bundled = Кіріктірілген
own-template-load = Өз үлгіңізді жүктеу…
own-template-preview = Толтырылғанын көрсету
own-template-save = Кіріктірілгенін сақтау…
own-template-back = Кіріктірілгенін қайтару
own-template-loaded = Үлгі жүктелді: { $name }
own-template-saved = Үлгі сақталды: { $path }
own-template-faulty = «{ $name }» үлгісі жүктелмеді. Оны Word-та түзетіп, қайта жүктеңіз:
own-template-no-office = Нұсқа Word файлы ретінде ашылды: PDF үшін LibreOffice қажет, ал бұл компьютерден ол табылмады.
own-template-fields = Үлгілердің барлық өрістері
own-template-field-name = Не жазу керек
own-template-field-type = Түрі
own-template-field-example = Мысал

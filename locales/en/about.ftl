# What the program says of itself.
about-open = About Hattama
about-version = Hattama, version { $version }
about-what = Minutes, recommendations and letters of deliberative bodies.
about-offline = Everything is kept on this computer. The program opens no network connection.
about-terms = You may use it under the MIT or the Apache 2.0 licence, as you prefer.
about-notices = Licences of what it is made with

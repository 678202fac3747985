// Made by "npm run generate" from docs/openapi.json. Do not edit.
export interface paths {
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WorkProfiles_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-profiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["WorkProfiles_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-profiles/{id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WorkProfiles_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["WorkProfiles_changeAbsence"];
        post?: never;
        delete: operations["WorkProfiles_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WorkSettings_show"];
        put: operations["WorkSettings_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/work-state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WorkState_show"];
        put: operations["WorkState_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WorkState_active"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Colleagues_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Me_change"];
        trace?: never;
    };
    "/api/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Metrics_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_show"];
        put?: never;
        post: operations["SignIn_create"];
        delete: operations["Session_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Session_setPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Sessions_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignIn_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignIn_createForDemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Teams_list"];
        put?: never;
        post: operations["Teams_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Teams_remove"];
        options?: never;
        head?: never;
        patch: operations["Teams_change"];
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tokens_list"];
        put?: never;
        post: operations["Tokens_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Tokens_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Users_list"];
        put?: never;
        post: operations["Users_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Users_change"];
        trace?: never;
    };
    "/api/v1/users/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Users_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Networks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Channels_list"];
        put?: never;
        post: operations["Channels_connect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Channels_one"];
        put?: never;
        post?: never;
        delete: operations["Channels_remove"];
        options?: never;
        head?: never;
        patch: operations["Channels_change"];
        trace?: never;
    };
    "/api/v1/channels/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Channels_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Channels_poll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Customers_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Customers_change"];
        trace?: never;
    };
    "/api/v1/customers/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Customers_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Customers_removeNote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Links_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Links_unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/link-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Links_suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/link-suggestions/{otherId}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Links_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/merge-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Merges_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merges_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Merges_undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consents_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/consents/{consentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Consents_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/segments/{segment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Segments_set"];
        post?: never;
        delete: operations["Segments_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrivacyRequests_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrivacyRequests_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PrivacyRequests_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PrivacyRequests_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/requests/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrivacyRequests_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/requests/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrivacyRequests_proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/requests/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrivacyRequests_certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrivacyCustomers_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/customers/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrivacyCustomers_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/customers/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PrivacyCustomers_hold"];
        post?: never;
        delete: operations["PrivacyCustomers_lift"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrivacyCustomers_readLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Retention_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Retention_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/{kind}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Retention_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/{kind}/sweep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Retention_sweep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conversations_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conversations_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conversations_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conversations_happened"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomerTimeline_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomerTimeline_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Publications_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{id}/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Publications_tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Search_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tags_all"];
        put?: never;
        post: operations["Tags_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Views_all"];
        put?: never;
        post: operations["Views_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Views_remove"];
        options?: never;
        head?: never;
        patch: operations["Views_change"];
        trace?: never;
    };
    "/api/v1/bulk-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BulkActions_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["BulkActions_undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Labels_assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/priority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Labels_prioritise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/tags/{tagId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Labels_tag"];
        post?: never;
        delete: operations["Labels_untag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notes_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/read-marker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Notes_read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/no-answer-needed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Notes_excuse"];
        post?: never;
        delete: operations["Notes_excuseNoMore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Status_resolve"];
        delete: operations["Status_reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Status_wait"];
        post?: never;
        delete: operations["Status_waitNoMore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Status_snooze"];
        post?: never;
        delete: operations["Status_wake"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/splits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Threads_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Threads_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Threads_createMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}/conversations/{conversationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Threads_joinMatter"];
        post?: never;
        delete: operations["Threads_leaveMatter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Quarantine_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/unsupported": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Quarantine_unsupported"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/quarantine/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Quarantine_replayAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Quarantine_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Quarantine_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Labels_ofConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Labels_correct"];
        post?: never;
        delete: operations["Labels_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Provider_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/language/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Provider_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/language/provider/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Provider_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/language/provider/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Provider_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/language/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Provider_teach"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Summary_show"];
        put?: never;
        post: operations["Summary_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Topics_list"];
        put?: never;
        post: operations["Topics_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Topics_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Topics_change"];
        post?: never;
        delete: operations["Topics_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Topics_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Topics_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Topics_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topic-names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConversationTopics_names"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConversationTopics_ofConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/topic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ConversationTopics_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Digests_list"];
        put?: never;
        post: operations["Digests_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Digests_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digests/{id}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Digests_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digest-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DigestSchedules_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digest-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DigestSchedules_list"];
        put?: never;
        post: operations["DigestSchedules_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digest-schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DigestSchedules_change"];
        post?: never;
        delete: operations["DigestSchedules_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digest-schedules/{id}/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DigestSchedules_turn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/digest-schedules/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DigestSchedules_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Standings_ofConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/{id}/standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Standings_history"];
        put?: never;
        post: operations["Standings_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/{id}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Standings_concerned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standing-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StandingLinks_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standing-link/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StandingLinks_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/condition-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConditionFacts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendars_list"];
        put?: never;
        post: operations["Calendars_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendars_one"];
        put?: never;
        post?: never;
        delete: operations["Calendars_remove"];
        options?: never;
        head?: never;
        patch: operations["Calendars_change"];
        trace?: never;
    };
    "/api/v1/calendars/{id}/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendars_usedBy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarPreviews_week"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CalendarPreviews_dueTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CalendarPreviews_dueTimeByRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/holidays-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CalendarPreviews_holidaysIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarPreviews_publicHolidays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clocks_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Policies_all"];
        put?: never;
        post: operations["Policies_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Policies_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Policies_due"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Policies_change"];
        post?: never;
        delete: operations["Policies_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/sla": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SlaReport_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/sla/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SlaReport_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/sla/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SlaReport_clocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/rule-firings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConversationFirings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-dry-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DryRuns_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-dry-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DryRuns_show"];
        put?: never;
        post?: never;
        delete: operations["DryRuns_cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RuleActions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RuleHistory_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}/versions/{version}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RuleHistory_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RuleHistory_bringBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}/firings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RuleHistory_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rules_list"];
        put?: never;
        post: operations["Rules_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Rules_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rules_one"];
        put: operations["Rules_change"];
        post?: never;
        delete: operations["Rules_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{id}/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Rules_switch"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Board_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConversationQuestions_list"];
        put?: never;
        post: operations["ConversationQuestions_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questions/{id}/reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConversationQuestions_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Questions_one"];
        put?: never;
        post?: never;
        delete: operations["ConversationQuestions_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Departments_list"];
        put?: never;
        post: operations["Departments_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/department-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Departments_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Departments_remove"];
        options?: never;
        head?: never;
        patch: operations["Departments_change"];
        trace?: never;
    };
    "/api/v1/escalations/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EscalationActs_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/takeover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EscalationActs_takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EscalationActs_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/climb": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EscalationActs_climb"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EscalationActs_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/escalations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Escalations_list"];
        put?: never;
        post: operations["Escalations_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ladders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ladders_list"];
        put?: never;
        post: operations["Ladders_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ladders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Ladders_remove"];
        options?: never;
        head?: never;
        patch: operations["Ladders_change"];
        trace?: never;
    };
    "/api/v1/question-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["QuestionLinks_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/question-link/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["QuestionLinks_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Questions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Questions_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnWork_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/next-conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnWork_next"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing-queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Queues_list"];
        put?: never;
        post: operations["Queues_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing-queues/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Queues_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing-queues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Queues_change"];
        post?: never;
        delete: operations["Queues_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/routing-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoutingPreview_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoutingPreview_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoutingSettings_show"];
        put: operations["RoutingSettings_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/guidelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Guidance_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/guidance/{guidanceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Guidance_unpin"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guidelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Guidelines_all"];
        put?: never;
        post: operations["Guidelines_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guidelines/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Guidelines_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guidelines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Guidelines_change"];
        post?: never;
        delete: operations["Guidelines_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/hiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Hidings_hide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConversationReplies_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Replies_one"];
        put?: never;
        post?: never;
        delete: operations["Replies_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Replies_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Replies_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replies/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Replies_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delivery-problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeliveryProblems_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/drafts/{mode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Drafts_find"];
        put: operations["Drafts_save"];
        post?: never;
        delete: operations["Drafts_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Files_bring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Files_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CannedReplies_list"];
        put?: never;
        post: operations["CannedReplies_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-replies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CannedReplies_one"];
        put: operations["CannedReplies_change"];
        post?: never;
        delete: operations["CannedReplies_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-replies/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CannedReplies_setState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-reply-overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CannedOverview_see"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/canned-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConversationCanned_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/canned-reply-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConversationCanned_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-reply-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CannedTransfer_bring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-reply-export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CannedTransfer_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Suggestions_suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automatic-answers/setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AutomaticAnswers_setting"];
        put: operations["AutomaticAnswers_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automatic-answers/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AutomaticAnswers_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-replies/{id}/automatic-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AutomaticAnswers_switchOn"];
        post?: never;
        delete: operations["AutomaticAnswers_switchOff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automatic-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AnswerDecisions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automatic-answers/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AnswerDecisions_judge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Approvals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Approvals_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Approvals_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Approvals_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApprovalRules_all"];
        put?: never;
        post: operations["ApprovalRules_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ApprovalRules_change"];
        post?: never;
        delete: operations["ApprovalRules_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BulkAnswers_list"];
        put?: never;
        post: operations["BulkAnswers_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-answers/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BulkAnswers_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-answers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BulkAnswers_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-answers/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BulkAnswers_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/satisfaction/setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AskingSettings_read"];
        put: operations["AskingSettings_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConversationRating_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RatingLinks_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-link/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RatingLinks_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RatingReport_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/satisfaction/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RatingReport_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/satisfaction/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RatingReport_comments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/segment-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SegmentRules_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/segment-rules/{segment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SegmentRules_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/segment-rules/{segment}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SegmentRules_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/segment-rules/{segment}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SegmentRules_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/segments/{segment}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SegmentMembers_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/segments/{segment}/members/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SegmentMembers_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/listening/hits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Hits_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/listening/hits/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Hits_mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/listening/hits/{id}/conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Hits_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/listening/mutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mutes_list"];
        put?: never;
        post: operations["Mutes_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/listening/mutes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Mutes_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/listening/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sources_all"];
        put?: never;
        post: operations["Sources_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/listening/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Sources_change"];
        post?: never;
        delete: operations["Sources_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/listening/sources/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sources_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/listening/streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Streams_all"];
        put?: never;
        post: operations["Streams_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/listening/streams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Streams_change"];
        post?: never;
        delete: operations["Streams_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/listening/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Streams_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/listening/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Streams_mentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Incidents_surges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Incidents_list"];
        put?: never;
        post: operations["Incidents_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Incidents_one"];
        put: operations["Incidents_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Incidents_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Incidents_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Incidents_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Incidents_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Incidents_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["IncidentWork_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/statement/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IncidentWork_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IncidentWork_log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IncidentWork_conversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/conversations/{conversationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["IncidentWork_add"];
        post?: never;
        delete: operations["IncidentWork_takeOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IncidentWork_ofConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IncidentReport_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IncidentReport_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/report.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IncidentReport_html"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/audience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audience_newest"];
        put?: never;
        post: operations["Audience_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/series/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FigureFiles_overTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/comparison/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FigureFiles_compared"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FigureMails_all"];
        put?: never;
        post: operations["FigureMails_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/mails/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FigureMails_readers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["FigureMails_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FigureValues_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures_catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures_overTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures_compared"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/spread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures_spreadOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures_ofWeek"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/behind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures_facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mail_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Mail_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notices_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notices_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notices_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notice-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notices_settings"];
        put: operations["Notices_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/by-key/{source}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomersByKey_find"];
        put: operations["CustomersByKey_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/by-key/{source}/{key}/facts/{factKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CustomersByKey_putFact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/by-key/{source}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CustomersByKey_putMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomerImports_list"];
        put?: never;
        post: operations["CustomerImports_bring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomerImports_show"];
        put?: never;
        post?: never;
        delete: operations["CustomerImports_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-imports/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CustomerImports_plan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-imports/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CustomerImports_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-imports/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CustomerImports_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-imports/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CustomerImports_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-imports/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CustomerImports_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CustomerImports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-imports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportLines_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-imports/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportLines_errors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-imports/{id}/errors.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportLines_errorsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/crm-connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Connections_list"];
        put?: never;
        post: operations["Connections_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/crm-connections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Connections_change"];
        post?: never;
        delete: operations["Connections_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/crm-connections/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Connections_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/crm-connections/{id}/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Connections_sync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhooks_list"];
        put?: never;
        post: operations["Webhooks_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Webhooks_remove"];
        options?: never;
        head?: never;
        patch: operations["Webhooks_change"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhooks_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhooks_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhooks_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhooks_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthDto: {
            /** @enum {string} */
            status: "up";
        };
        /** @enum {string} */
        WorkState: "available" | "away" | "off";
        AbsenceDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            fromAt: string;
            /** Format: date-time */
            untilAt: string;
            /** Format: uuid */
            deputyId: string | null;
        };
        WorkProfileDto: {
            /** Format: uuid */
            userId: string;
            name: string;
            languages: string[];
            skills: string[];
            capacity: number;
            /** Format: uuid */
            managerId: string | null;
            state: components["schemas"]["WorkState"];
            /** Format: date-time */
            stateSince: string;
            /** @description Not those that are over. */
            absences: components["schemas"]["AbsenceDto"][];
            can: "change"[];
        };
        WorkProfileListDto: {
            items: components["schemas"]["WorkProfileDto"][];
            nextCursor: string | null;
        };
        WorkProfileContentDto: {
            /**
             * @description ISO 639 codes.
             * @example [
             *       "nl",
             *       "fr"
             *     ]
             */
            languages: string[];
            /**
             * @example [
             *       "cards"
             *     ]
             */
            skills: string[];
            /** @description Units of work at once. */
            capacity: number;
            /** Format: uuid */
            managerId: string | null;
        };
        AbsenceContentDto: {
            /** Format: date-time */
            fromAt: string;
            /** Format: date-time */
            untilAt: string;
            /** Format: uuid */
            deputyId: string | null;
        };
        WorkSettingsDto: {
            /** @description Without a sign of life at the screen. */
            awayAfterMinutes: number;
            /** @description After the last screen was closed. */
            offAfterMinutes: number;
        };
        WorkStateDto: {
            /** @description What counts. */
            state: components["schemas"]["WorkState"];
            /** @description Their own word. */
            chosen: components["schemas"]["WorkState"];
            /** Format: date-time */
            since: string | null;
        };
        ChooseWorkStateDto: {
            state: components["schemas"]["WorkState"];
        };
        AuditActorDto: {
            /** Format: uuid */
            id: string;
            /** @description As it was then. */
            name: string;
        };
        AuditEntryDto: {
            id: string;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["AuditActorDto"] | null;
            action: string;
            targetType: string | null;
            targetId: string | null;
            /** @enum {string} */
            outcome: "done" | "refused";
            ip: string | null;
            detail: {
                [key: string]: unknown;
            };
        };
        AuditPageDto: {
            items: components["schemas"]["AuditEntryDto"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        Role: "administrator" | "supervisor" | "agent" | "department" | "analyst" | "expert" | "api";
        /** @enum {string} */
        Presence: "online" | "away" | "offline";
        ColleagueDto: {
            /** Format: uuid */
            id: string;
            name: string;
            role: components["schemas"]["Role"];
            teamIds: string[];
            presence: components["schemas"]["Presence"];
            /** @description Open conversations assigned to them. */
            openCount: number;
        };
        ColleagueListDto: {
            items: components["schemas"]["ColleagueDto"][];
        };
        /** @enum {string} */
        Language: "en" | "fr" | "nl";
        PreferencesDto: {
            /** @enum {string} */
            theme?: "light" | "dark" | "system";
            /** @enum {string} */
            density?: "compact" | "comfortable";
            shortcuts?: boolean;
            panes?: {
                [key: string]: unknown;
            };
            viewOrder?: string[];
            firstStepsHidden?: boolean;
        };
        ChangeMeDto: {
            name?: string;
            language?: components["schemas"]["Language"];
            /** @example Europe/Brussels */
            timeZone?: string;
            /** @description Those left out stay as they are. */
            preferences?: components["schemas"]["PreferencesDto"];
        };
        /** @enum {string} */
        Ability: "conversations.read" | "conversations.work" | "replies.send" | "views.share" | "customers.read" | "customers.link" | "channels.manage" | "quarantine.read" | "quarantine.work" | "users.manage" | "teams.manage" | "audit.read" | "metrics.read" | "tokens.manage" | "deliveries.read" | "board.read" | "reports.read" | "work-rules.manage" | "canned-replies.write" | "canned-replies.manage" | "replies.approve" | "questions.answer" | "notices.manage" | "segments.manage" | "customer-data.manage" | "customer-data.write" | "privacy.manage" | "language.manage" | "digests.read" | "digests.manage" | "digests.answer" | "listening.read" | "listening.work" | "listening.manage" | "incidents.manage" | "figures.own";
        MeDto: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            role: components["schemas"]["Role"];
            isApprover: boolean;
            language: components["schemas"]["Language"];
            /** @example Europe/Brussels */
            timeZone: string;
            preferences: components["schemas"]["PreferencesDto"];
            teamIds: string[];
            /** @description Nothing else is open before PUT /session/password. */
            mustChangePassword: boolean;
            can: components["schemas"]["Ability"][];
        };
        ChangePasswordDto: {
            current: string;
            next: string;
        };
        SessionDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string;
            ip: string | null;
            userAgent: string | null;
            /** @description The one that asks. */
            current: boolean;
        };
        SessionListDto: {
            items: components["schemas"]["SessionDto"][];
        };
        DemoPersonDto: {
            email: string;
            name: string;
            role: components["schemas"]["Role"];
        };
        SignInOptionsDto: {
            /** @description Whom one click signs in; empty unless in demo mode at the machine itself. */
            demo: components["schemas"]["DemoPersonDto"][];
            brand: string;
        };
        SignInDto: {
            email: string;
            password: string;
        };
        DemoSignInDto: {
            email: string;
        };
        /** @enum {string} */
        TeamAction: "edit" | "remove";
        TeamDto: {
            /** Format: uuid */
            id: string;
            name: string;
            memberIds: string[];
            leadIds: string[];
            /** @description Those among them that you reach. */
            channelIds: string[];
            can: components["schemas"]["TeamAction"][];
        };
        TeamListDto: {
            items: components["schemas"]["TeamDto"][];
            nextCursor: string | null;
        };
        AddTeamDto: {
            name: string;
            memberIds?: string[];
            leadIds?: string[];
            channelIds?: string[];
        };
        ChangeTeamDto: {
            name?: string;
            memberIds?: string[];
            leadIds?: string[];
            channelIds?: string[];
        };
        TokenOwnerDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ApiTokenDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description In whose name it acts. */
            user: components["schemas"]["TokenOwnerDto"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
        };
        ApiTokenListDto: {
            items: components["schemas"]["ApiTokenDto"][];
            nextCursor: string | null;
        };
        AddTokenDto: {
            name: string;
            /**
             * Format: date-time
             * @description Left out: until it is revoked.
             */
            expiresAt?: string;
            /**
             * Format: uuid
             * @description An account of role api that the token acts for. Left out: your own.
             */
            userId?: string;
        };
        ApiTokenWithSecretDto: {
            token: components["schemas"]["ApiTokenDto"];
            /** @description For `Authorization: Bearer`. Shown this once. */
            secret: string;
        };
        /** @enum {string} */
        UserAction: "edit" | "change-role" | "disable" | "enable" | "reset-password";
        UserDto: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            role: components["schemas"]["Role"];
            isApprover: boolean;
            /** Format: date-time */
            disabledAt: string | null;
            /** Format: date-time */
            lastSeenAt: string | null;
            /** Format: date-time */
            createdAt: string;
            teamIds: string[];
            can: components["schemas"]["UserAction"][];
        };
        UserListDto: {
            items: components["schemas"]["UserDto"][];
            nextCursor: string | null;
        };
        AddUserDto: {
            /** Format: email */
            email: string;
            name: string;
            role: components["schemas"]["Role"];
            teamIds?: string[];
        };
        UserWithPasswordDto: {
            user: components["schemas"]["UserDto"];
            /** @description Shown this once, good for seven days. Null for programs, which use tokens. */
            oneTimePassword: string | null;
        };
        ChangeUserDto: {
            name?: string;
            role?: components["schemas"]["Role"];
            isApprover?: boolean;
            /** @description Ends every session and revokes every token. */
            disabled?: boolean;
        };
        SettingsFieldDto: {
            name: string;
            label: string;
            help: string;
            required: boolean;
            secret: boolean;
            /** @enum {string} */
            type: "text" | "url" | "number" | "json";
            default?: string | number;
        };
        MaxLengthDto: {
            limit: number;
            /** @enum {string} */
            unit: "utf16" | "codepoints" | "graphemes" | "bytes";
        };
        AttachmentLimitDto: {
            max: number;
            maxBytes: number;
            types: string[];
        };
        ReplyWindowDto: {
            hours: number;
            /** @enum {string} */
            opensBy: "customer-message" | "item";
        };
        ReplyCapabilityDto: {
            maxLength: components["schemas"]["MaxLengthDto"];
            minLength?: number;
            attachments: components["schemas"]["AttachmentLimitDto"];
            window?: components["schemas"]["ReplyWindowDto"];
            /** @enum {string} */
            once?: "one-only" | "overwrites";
            /** @enum {string} */
            settle: "idempotency-key" | "read-back" | "echo" | "replace" | "none";
        };
        KindCapabilitiesDto: {
            publicReply?: components["schemas"]["ReplyCapabilityDto"];
            privateReply?: components["schemas"]["ReplyCapabilityDto"];
            like: boolean;
            hide: boolean;
            delete: boolean;
            editReply: boolean;
        };
        KindsDto: {
            comment?: components["schemas"]["KindCapabilitiesDto"];
            message?: components["schemas"]["KindCapabilitiesDto"];
            review?: components["schemas"]["KindCapabilitiesDto"];
            forum?: components["schemas"]["KindCapabilitiesDto"];
            mention?: components["schemas"]["KindCapabilitiesDto"];
        };
        PaceDto: {
            perMinute: number;
            burst: number;
        };
        CapabilitiesDto: {
            kinds: components["schemas"]["KindsDto"];
            pace: components["schemas"]["PaceDto"];
        };
        NetworkDto: {
            network: string;
            title: string;
            settings: components["schemas"]["SettingsFieldDto"][];
            capabilities: components["schemas"]["CapabilitiesDto"];
            webhook: boolean;
            perApp: boolean;
        };
        NetworkListDto: {
            items: components["schemas"]["NetworkDto"][];
        };
        ChannelDto: {
            /** Format: uuid */
            id: string;
            network: string;
            name: string;
            accountId: string;
            /** @enum {string} */
            state: "connected" | "auth-failed" | "paused" | "removed";
            stateReason: string | null;
            /** Format: date-time */
            stateAt: string;
            /** Format: date-time */
            lastItemAt: string | null;
            /** Format: date-time */
            lastWebhookAt: string | null;
            /** Format: date-time */
            lastPollAt: string | null;
            lastPollError: string | null;
            /** Format: date-time */
            tokenExpiresAt: string | null;
            /** @description Deliveries that wait to be understood */
            backlog: number;
            quarantineCount: number;
            unsupportedCount: number;
            deliveryProblemCount: number;
            webhookUrl: string | null;
            appWebhookUrl: string | null;
            /** @description What is not secret */
            settings: {
                [key: string]: string | number;
            };
            /** @description Names of the secrets that are set */
            secretSet: string[];
            capabilities: components["schemas"]["CapabilitiesDto"];
            teamIds: string[];
            can: ("manage" | "check" | "pause" | "remove" | "quarantine")[];
        };
        ChannelListDto: {
            items: components["schemas"]["ChannelDto"][];
        };
        NewChannelDto: {
            /** @example facebook */
            network: string;
            settings: {
                [key: string]: unknown;
            };
        };
        ChannelChangeDto: {
            name?: string;
            paused?: boolean;
            settings?: {
                [key: string]: unknown;
            };
        };
        CheckStepDto: {
            name: string;
            ok: boolean;
            detail: string;
        };
        CheckDto: {
            steps: components["schemas"]["CheckStepDto"][];
        };
        /** @enum {string} */
        Evidence: "given-by-customer" | "signed-in-visit" | "crm" | "agent-decided";
        PersonDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        IdentityLinkDto: {
            /** Format: uuid */
            id: string;
            evidence: components["schemas"]["Evidence"];
            detail: string | null;
            by: components["schemas"]["PersonDto"] | null;
            /** Format: date-time */
            at: string;
        };
        IdentityDto: {
            /** Format: uuid */
            id: string;
            network: string;
            externalId: string;
            name: string | null;
            handle: string | null;
            avatarUrl: string | null;
            profileUrl: string | null;
            followers: number | null;
            /** Format: date-time */
            firstSeenAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            /** @description Null: theirs from the start. */
            link: components["schemas"]["IdentityLinkDto"] | null;
        };
        LastHandledDto: {
            name: string;
            network: string;
            channelName: string;
            /** Format: date-time */
            at: string;
            /** @description How that conversation ended. */
            outcome: string | null;
        };
        ComplaintTopicDto: {
            /**
             * Format: uuid
             * @description Null: about nothing that has a name.
             */
            topicId: string | null;
            name: string | null;
            last30d: number;
            last365d: number;
        };
        WeekMoodDto: {
            /**
             * Format: date-time
             * @description Monday, 0:00 UTC.
             */
            week: string;
            positive: number;
            neutral: number;
            negative: number;
        };
        OpenMatterDto: {
            /** Format: uuid */
            id: string;
            title: string;
            openCount: number;
            conversationCount: number;
            /**
             * Format: uuid
             * @description In which something was said last.
             */
            conversationId: string;
        };
        CustomerRatingDto: {
            rating: number;
            /** Format: date-time */
            at: string;
        };
        CustomerSummaryDto: {
            conversationCount: number;
            openCount: number;
            lastHandledBy: components["schemas"]["LastHandledDto"] | null;
            /** @description Conversations with a complaint. */
            complaints30d: number;
            complaints365d: number;
            /** @description The most frequent first. */
            complaintTopics: components["schemas"]["ComplaintTopicDto"][];
            /** @description Of 365 days, the oldest first; weeks without a word are left out. */
            moods: components["schemas"]["WeekMoodDto"][];
            matters: components["schemas"]["OpenMatterDto"][];
            /** @description Newest first. */
            ratings: components["schemas"]["CustomerRatingDto"][];
        };
        /** @enum {string} */
        CustomerNoteAbility: "remove";
        CustomerNoteDto: {
            /** Format: uuid */
            id: string;
            body: string;
            author: components["schemas"]["PersonDto"] | null;
            /** Format: date-time */
            createdAt: string;
            can: components["schemas"]["CustomerNoteAbility"][];
        };
        /** @enum {string} */
        Segment: "buyer" | "loyal" | "dissatisfied" | "influencer" | "ambassador" | "vip";
        SegmentGroundDto: {
            kind: string;
            figures: {
                [key: string]: number | string;
            };
        };
        CustomerSegmentDto: {
            segment: components["schemas"]["Segment"];
            reason: string;
            by: components["schemas"]["PersonDto"] | null;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            expiresAt: string | null;
            /** @description On the word of a colleague. */
            byHand: boolean;
            /** @description Empty when it is by hand. */
            because: components["schemas"]["SegmentGroundDto"][];
        };
        AttributeDto: {
            name: string;
            value: string;
            /** @description Which system told it. */
            source: string;
            /** Format: date-time */
            updatedAt: string;
        };
        CustomerKeyDto: {
            source: string;
            externalKey: string;
        };
        /** @enum {string} */
        ConsentBasis: "consent" | "contract" | "legitimate-interest" | "legal-obligation";
        ConsentDto: {
            /** Format: uuid */
            id: string;
            purpose: string;
            basis: components["schemas"]["ConsentBasis"];
            note: string | null;
            /** Format: date-time */
            givenAt: string;
            /** Format: date-time */
            withdrawnAt: string | null;
            /** @description Where it was recorded: desk, or another system. */
            source: string;
            by: components["schemas"]["PersonDto"] | null;
        };
        MergeDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            absorbedId: string;
            absorbedName: string;
            evidence: components["schemas"]["Evidence"];
            detail: string | null;
            by: components["schemas"]["PersonDto"] | null;
            /** Format: date-time */
            at: string;
        };
        /** @enum {string} */
        CustomerAbility: "edit" | "link" | "note";
        CustomerDto: {
            /** Format: uuid */
            id: string;
            name: string;
            language: string | null;
            email: string | null;
            phone: string | null;
            /** Format: date-time */
            createdAt: string;
            identities: components["schemas"]["IdentityDto"][];
            summary: components["schemas"]["CustomerSummaryDto"];
            /** @description Newest first. */
            notes: components["schemas"]["CustomerNoteDto"][];
            /** @description Those that hold now. */
            segments: components["schemas"]["CustomerSegmentDto"][];
            /** @description What other systems told. */
            attributes: components["schemas"]["AttributeDto"][];
            keys: components["schemas"]["CustomerKeyDto"][];
            /** @description Those that hold first. */
            consents: components["schemas"]["ConsentDto"][];
            /** @description Customers who became part of this one. */
            merges: components["schemas"]["MergeDto"][];
            can: components["schemas"]["CustomerAbility"][];
        };
        CustomerChangeDto: {
            name?: string;
            /**
             * @description ISO 639-1
             * @example nl
             */
            language?: string | null;
            email?: string | null;
            phone?: string | null;
        };
        NewCustomerNoteDto: {
            body: string;
        };
        NewLinkDto: {
            /** Format: uuid */
            identityId: string;
            evidence: components["schemas"]["Evidence"];
            /** @description What shows it. */
            detail?: string | null;
        };
        SuggestedProfileDto: {
            /** Format: uuid */
            id: string;
            network: string;
            name: string | null;
            handle: string | null;
        };
        /** @enum {string} */
        MatchStrength: "certain" | "strong" | "likely" | "weak";
        /** @enum {string} */
        LinkReason: "signed-in-visit" | "same-key" | "same-email" | "same-phone" | "given-in-message" | "same-handle-and-name" | "same-rare-name";
        MatchEvidenceDto: {
            reason: components["schemas"]["LinkReason"];
            /** @description What both have: the address, the number, the key, the name. */
            value: string;
        };
        LinkSuggestionDto: {
            /** Format: uuid */
            customerId: string;
            name: string;
            /** @description None: known from records alone. */
            identities: components["schemas"]["SuggestedProfileDto"][];
            strength: components["schemas"]["MatchStrength"];
            /** @description The strongest first. */
            evidence: components["schemas"]["MatchEvidenceDto"][];
        };
        LinkSuggestionsDto: {
            items: components["schemas"]["LinkSuggestionDto"][];
        };
        MergeSideDto: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string | null;
            phone: string | null;
            language: string | null;
        };
        MergeMovesDto: {
            identities: number;
            /** @description On channels that you reach. */
            conversations: number;
            notes: number;
            keys: number;
            attributes: number;
            events: number;
            consents: number;
            segments: number;
        };
        MergePreviewDto: {
            kept: components["schemas"]["MergeSideDto"];
            absorbed: components["schemas"]["MergeSideDto"];
            moves: components["schemas"]["MergeMovesDto"];
        };
        NewMergeDto: {
            /**
             * Format: uuid
             * @description Who becomes part of the customer.
             */
            absorbedId: string;
            evidence: components["schemas"]["Evidence"];
            /** @description What shows it. */
            detail?: string | null;
        };
        NewConsentDto: {
            /** @description For what. */
            purpose: string;
            basis: components["schemas"]["ConsentBasis"];
            note?: string | null;
            /**
             * Format: date-time
             * @description Absent: now.
             */
            givenAt?: string;
        };
        SetSegmentDto: {
            reason: string;
            /**
             * Format: date-time
             * @description Null: until somebody takes it away.
             */
            expiresAt: string | null;
            /**
             * @description False: they are not, whatever the rules find.
             * @default true
             */
            isMember: boolean;
        };
        /** @enum {string} */
        PrivacyRequestKind: "export" | "erasure";
        /** @enum {string} */
        PrivacyRequestState: "waiting" | "running" | "done" | "failed" | "expired";
        PrivacyRequestDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["PrivacyRequestKind"];
            state: components["schemas"]["PrivacyRequestState"];
            /** Format: uuid */
            customerId: string | null;
            /** @description Null once the person is erased. */
            customerName: string | null;
            requestedBy: string | null;
            /** Format: date-time */
            requestedAt: string;
            /**
             * Format: date-time
             * @description The end of the month that the law gives.
             */
            dueAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Steps that are done. */
            done: number;
            /** @description Steps there are; 0 before that is known. */
            total: number;
            /** @description Something went wrong; it is tried again every minute. */
            hasProblem: boolean;
            /** @description Bytes of the archive while it is kept. */
            bytes: number | null;
            /** Format: date-time */
            expiresAt: string | null;
            /** @description SHA-256 of the proof. */
            proofHash: string | null;
        };
        PrivacyRequestPageDto: {
            items: components["schemas"]["PrivacyRequestDto"][];
            nextCursor: string | null;
        };
        NewExportDto: {
            /** Format: uuid */
            customerId: string;
        };
        NewErasureDto: {
            /** Format: uuid */
            customerId: string;
            /** @description The name of the customer, typed by whoever asks. */
            name: string;
        };
        HoldDto: {
            reason: string;
            /** Format: date-time */
            heldAt: string;
            heldBy: string | null;
        };
        PrivacyCustomerDto: {
            /** Format: uuid */
            id: string;
            name: string;
            hold: components["schemas"]["HoldDto"] | null;
        };
        TableRowsDto: {
            table: string;
            rows: number;
        };
        TableKeptDto: {
            table: string;
            why: string;
        };
        ErasurePreviewDto: {
            deleted: components["schemas"]["TableRowsDto"][];
            blanked: components["schemas"]["TableRowsDto"][];
            /** @description Tables that are looked through for ids and names. */
            searched: string[];
            kept: components["schemas"]["TableKeptDto"][];
        };
        NewHoldDto: {
            reason: string;
        };
        /** @enum {string} */
        PrivacyReadWhat: "page" | "search" | "export";
        PrivacyReadDto: {
            /** Format: uuid */
            customerId: string;
            customerName: string;
            /** Format: uuid */
            userId: string;
            userName: string;
            /**
             * Format: date-time
             * @description The hour in which it was.
             */
            hour: string;
            what: components["schemas"]["PrivacyReadWhat"];
            times: number;
        };
        PrivacyReadPageDto: {
            items: components["schemas"]["PrivacyReadDto"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        RetentionKind: "conversations" | "journal" | "events" | "notices" | "mails" | "webhook-deliveries" | "reads" | "satisfaction-comments" | "listening";
        RetentionRunDto: {
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description How many there were to go when it began. */
            found: number;
            removed: number;
            /** @description Something went wrong; it is tried again. */
            hasProblem: boolean;
        };
        RetentionDto: {
            days: number;
            isOn: boolean;
            kind: components["schemas"]["RetentionKind"];
            defaultDays: number;
            lastRun: components["schemas"]["RetentionRunDto"] | null;
        };
        RetentionListDto: {
            items: components["schemas"]["RetentionDto"][];
            nextCursor: string | null;
        };
        RetentionRuleDto: {
            days: number;
            isOn: boolean;
        };
        RetentionPreviewDto: {
            /**
             * Format: date-time
             * @description What is older would go.
             */
            before: string;
            rows: number;
        };
        RetentionDaysQuery: {
            days: number;
        };
        /** @enum {string} */
        ConversationSort: "newest" | "oldest" | "unanswered" | "due";
        /** @enum {string} */
        Kind: "comment" | "message" | "review" | "forum" | "mention";
        ChannelRefDto: {
            /** Format: uuid */
            id: string;
            name: string;
            network: string;
        };
        /** @enum {string} */
        Status: "open" | "waiting" | "snoozed" | "resolved";
        CustomerRefDto: {
            /** Format: uuid */
            id: string;
            name: string;
            avatarUrl: string | null;
            /** @description Their conversations with a complaint in 30 days, on your channels. */
            complaints30d: number;
        };
        /** @enum {string} */
        PlaceKind: "publication" | "review" | "topic" | "direct";
        PlaceDto: {
            kind: components["schemas"]["PlaceKind"];
            title: string | null;
            /** Format: uuid */
            publicationId: string | null;
        };
        /** @enum {string} */
        Speaker: "customer" | "brand" | "note";
        LastMessageDto: {
            /** @description Its beginning. */
            text: string;
            author: components["schemas"]["Speaker"];
            /** Format: date-time */
            at: string;
        };
        NamedDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        TagDto: {
            /** Format: uuid */
            id: string;
            name: string;
            colour: string | null;
        };
        /** @enum {string} */
        ClockKind: "first-reply" | "next-reply" | "resolution";
        /** @enum {string} */
        DueState: "on-track" | "soon" | "breached";
        DueDto: {
            /** Format: date-time */
            at: string;
            clock: components["schemas"]["ClockKind"];
            state: components["schemas"]["DueState"];
        };
        /**
         * @description What you may do with it now.
         * @enum {string}
         */
        ConversationAbility: "reply.public" | "reply.private" | "note" | "resolve" | "reopen" | "wait" | "snooze" | "assign" | "tag" | "priority" | "split" | "join" | "matter";
        ConversationRowDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["Kind"];
            network: string;
            channel: components["schemas"]["ChannelRefDto"];
            status: components["schemas"]["Status"];
            /**
             * @description 1 urgent … 4 low
             * @enum {integer}
             */
            priority: 1 | 2 | 3 | 4;
            customer: components["schemas"]["CustomerRefDto"] | null;
            subject: string | null;
            rating: number | null;
            place: components["schemas"]["PlaceDto"];
            lastMessage: components["schemas"]["LastMessageDto"];
            /** Format: date-time */
            unansweredSince: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            resolvedAt: string | null;
            /**
             * Format: date-time
             * @description Null while snoozed: until the customer replies.
             */
            snoozedUntil: string | null;
            assignee: components["schemas"]["NamedDto"] | null;
            team: components["schemas"]["NamedDto"] | null;
            tags: components["schemas"]["TagDto"][];
            /** @description Something is newer than what you have read. */
            unread: boolean;
            /** @description The position up to which you have read; null: nothing yet. */
            readPosition: number | null;
            deliveryProblem: boolean;
            /** @description The next due time of its clocks. */
            due: components["schemas"]["DueDto"] | null;
            /** Format: date-time */
            escalatedSince: string | null;
            language: string | null;
            isPublic: boolean;
            messageCount: number;
            /** @description Grows with every change. */
            seq: number;
            /** @description What you may do with it now. */
            can: components["schemas"]["ConversationAbility"][];
        };
        ConversationPageDto: {
            items: components["schemas"]["ConversationRowDto"][];
            nextCursor: string | null;
        };
        PublicationCountsDto: {
            /** @description Messages under it. */
            total: number;
            /** @description Conversations in which a customer waits. */
            unanswered: number;
            hidden: number;
            removed: number;
            conversations: number;
        };
        PublicationDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            channelId: string;
            kind: string;
            title: string | null;
            text: string | null;
            authorName: string | null;
            permalink: string | null;
            imageUrl: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            /** Format: date-time */
            removedAt: string | null;
            counts: components["schemas"]["PublicationCountsDto"];
        };
        MatterConversationDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["Kind"];
            network: string;
            channelName: string;
            status: components["schemas"]["Status"];
            /** Format: date-time */
            lastMessageAt: string;
            subject: string | null;
        };
        MatterDto: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @description Those that you may see, this one too. */
            conversations: components["schemas"]["MatterConversationDto"][];
        };
        /** @enum {string} */
        Outcome: "answered" | "solved" | "handed-over" | "no-answer-needed" | "spam";
        ClosureDto: {
            outcome: components["schemas"]["Outcome"];
            reason: string | null;
            by: components["schemas"]["NamedDto"] | null;
            /** Format: date-time */
            at: string;
        };
        ParticipantDto: {
            /** Format: uuid */
            identityId: string;
            /** Format: uuid */
            customerId: string;
            name: string;
            messageCount: number;
            /** @description The thread is theirs. */
            isRoot: boolean;
            /** Format: uuid */
            splitConversationId: string | null;
        };
        SplitFromDto: {
            /** Format: uuid */
            conversationId: string;
        };
        /** @enum {string} */
        ComposerModeName: "public" | "private" | "note";
        AttachmentLimitsDto: {
            max: number;
            maxBytes: number;
            /** @description MIME types, also with a star: image/* */
            types: string[];
        };
        ComposerModeDto: {
            mode: components["schemas"]["ComposerModeName"];
            available: boolean;
            /** @enum {string|null} */
            reason: "not-permitted" | "channel-paused" | "channel-removed" | "window-closed" | "already-answered" | "nothing-to-answer" | null;
            /** @description Key of the sentence that says who will see it. */
            audience: string;
            maxLength: components["schemas"]["MaxLengthDto"] | null;
            minLength: number | null;
            attachments: components["schemas"]["AttachmentLimitsDto"] | null;
            /** Format: date-time */
            windowEndsAt: string | null;
            /** @enum {string|null} */
            once: "one-only" | "overwrites" | null;
            /** Format: uuid */
            existingReplyId: string | null;
        };
        ComposerDto: {
            modes: components["schemas"]["ComposerModeDto"][];
            /** @description How long a reply can be taken back. */
            undoSeconds: number;
        };
        ConversationDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["Kind"];
            network: string;
            channel: components["schemas"]["ChannelRefDto"];
            status: components["schemas"]["Status"];
            /**
             * @description 1 urgent … 4 low
             * @enum {integer}
             */
            priority: 1 | 2 | 3 | 4;
            customer: components["schemas"]["CustomerRefDto"] | null;
            subject: string | null;
            rating: number | null;
            place: components["schemas"]["PlaceDto"];
            lastMessage: components["schemas"]["LastMessageDto"];
            /** Format: date-time */
            unansweredSince: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            resolvedAt: string | null;
            /**
             * Format: date-time
             * @description Null while snoozed: until the customer replies.
             */
            snoozedUntil: string | null;
            assignee: components["schemas"]["NamedDto"] | null;
            team: components["schemas"]["NamedDto"] | null;
            tags: components["schemas"]["TagDto"][];
            /** @description Something is newer than what you have read. */
            unread: boolean;
            /** @description The position up to which you have read; null: nothing yet. */
            readPosition: number | null;
            deliveryProblem: boolean;
            /** @description The next due time of its clocks. */
            due: components["schemas"]["DueDto"] | null;
            /** Format: date-time */
            escalatedSince: string | null;
            language: string | null;
            isPublic: boolean;
            messageCount: number;
            /** @description Grows with every change. */
            seq: number;
            /** @description What you may do with it now. */
            can: components["schemas"]["ConversationAbility"][];
            publication: components["schemas"]["PublicationDto"] | null;
            matter: components["schemas"]["MatterDto"] | null;
            /** @description While it is resolved. */
            closure: components["schemas"]["ClosureDto"] | null;
            participants: components["schemas"]["ParticipantDto"][];
            splitFrom: components["schemas"]["SplitFromDto"] | null;
            permalink: string | null;
            composer: components["schemas"]["ComposerDto"];
            /** @description Number of the newest entry; a reply names it. */
            lastPosition: number;
        };
        /** @enum {string} */
        MessageKind: "comment" | "message" | "review" | "forum" | "mention" | "note";
        /** @enum {string} */
        Direction: "inbound" | "outbound" | "note";
        /** @enum {string} */
        AuthorType: "customer" | "brand" | "user";
        MessageAuthorDto: {
            type: components["schemas"]["AuthorType"];
            /** Format: uuid */
            identityId: string | null;
            /** Format: uuid */
            customerId: string | null;
            /** Format: uuid */
            userId: string | null;
            name: string;
            avatarUrl: string | null;
        };
        NoAnswerNeededDto: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["NamedDto"] | null;
        };
        RevisionDto: {
            text: string;
            rating: number | null;
            /** Format: date-time */
            replacedAt: string;
        };
        /** @enum {string} */
        AttachmentState: "pending" | "stored" | "refused" | "failed" | "linked";
        MessageAttachmentDto: {
            /** Format: uuid */
            id: string;
            type: string;
            name: string | null;
            mime: string | null;
            bytes: number | null;
            state: components["schemas"]["AttachmentState"];
            /** @description Why there is no copy. */
            reason: string | null;
            /** @description The desk's own copy, or a web address. */
            url: string | null;
        };
        /** @enum {string} */
        ReplyProgressState: "awaiting-approval" | "queued" | "sending" | "sent" | "delivered" | "read" | "failed" | "unknown" | "cancelled";
        /** @enum {string} */
        ReplyMode: "public" | "private";
        MessageReplyDto: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["ReplyProgressState"];
            mode: components["schemas"]["ReplyMode"];
            /** @enum {string|null} */
            failureClass: "unreachable" | "rate-limited" | "unavailable" | "auth" | "window-closed" | "target-gone" | "not-allowed" | "invalid" | "awaiting-moderation" | null;
            failureDetail: string | null;
            /** Format: date-time */
            undoUntil: string | null;
            attempt: number;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            deliveredAt: string | null;
            /** Format: date-time */
            readAt: string | null;
        };
        /**
         * @description What you may do with it now.
         * @enum {string}
         */
        MessageAbility: "no-answer-needed" | "hide" | "unhide" | "retry" | "mark-sent" | "mark-not-sent" | "undo";
        MessageDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversationId: string;
            kind: components["schemas"]["MessageKind"];
            direction: components["schemas"]["Direction"];
            isPublic: boolean;
            author: components["schemas"]["MessageAuthorDto"];
            /** @description Empty when it was removed and you may not read removed messages. */
            text: string;
            language: string | null;
            rating: number | null;
            /**
             * Format: date-time
             * @description By the network's clock.
             */
            sentAt: string;
            /** Format: date-time */
            receivedAt: string;
            /** @description Number within the conversation, as it came in. */
            position: number;
            /** Format: uuid */
            parentMessageId: string | null;
            externalId: string | null;
            permalink: string | null;
            /** Format: date-time */
            editedAt: string | null;
            /** Format: date-time */
            removedAt: string | null;
            /** @description author, brand, network or unknown */
            removedBy: string | null;
            /** Format: date-time */
            hiddenAt: string | null;
            noAnswerNeeded: components["schemas"]["NoAnswerNeededDto"] | null;
            /** @description What it said before, oldest first. */
            revisions: components["schemas"]["RevisionDto"][];
            attachments: components["schemas"]["MessageAttachmentDto"][];
            reply: components["schemas"]["MessageReplyDto"] | null;
            /** @description Ids of the colleagues called in a note. */
            mentions: string[];
            /** @description What you may do with it now. */
            can: components["schemas"]["MessageAbility"][];
        };
        MessagePageDto: {
            items: components["schemas"]["MessageDto"][];
            /** @description Leads to older messages. */
            nextCursor: string | null;
        };
        EventDto: {
            id: string;
            /** @example conversation.assigned */
            type: string;
            /** Format: date-time */
            at: string;
            /** @description Null: the customer or the desk itself. */
            actor: components["schemas"]["NamedDto"] | null;
            /** @description Ids and small facts; userName, teamName and tagName name what the ids stand for. */
            data: {
                [key: string]: unknown;
            };
        };
        EventPageDto: {
            /** @description Newest first. */
            items: components["schemas"]["EventDto"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        CustomerSort: "contact" | "newest" | "complaints" | "followers";
        LastWordsDto: {
            text: string;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            conversationId: string;
        };
        CustomerRowDto: {
            /** Format: uuid */
            id: string;
            name: string;
            language: string | null;
            email: string | null;
            /** @description Where they are known. */
            networks: string[];
            /** Format: date-time */
            lastSeenAt: string | null;
            /**
             * Format: date-time
             * @description When somebody said something last, on either side.
             */
            lastContactAt: string | null;
            /** @description Over all their profiles. */
            followers: number | null;
            complaints30d: number;
            segments: components["schemas"]["Segment"][];
            lastWords: components["schemas"]["LastWordsDto"] | null;
        };
        CustomerPageDto: {
            items: components["schemas"]["CustomerRowDto"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        TimelineFilter: "conversation" | "satisfaction" | "note" | "event" | "segment" | "link" | "consent" | "complaint";
        /** @enum {string} */
        TimelineItemType: "conversation" | "satisfaction" | "note" | "event" | "segment" | "link" | "consent";
        TimelineConversationDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["Kind"];
            network: string;
            channelName: string;
            status: components["schemas"]["Status"];
            /** @enum {string|null} */
            outcome: "answered" | "solved" | "handed-over" | "no-answer-needed" | "spam" | null;
            subject: string | null;
            lastMessageText: string;
            messageCount: number;
            /** @description Who resolved it, has it, or wrote last. */
            handledBy: components["schemas"]["NamedDto"] | null;
            rating: number | null;
            /** @description The customer complained in it. */
            isComplaint: boolean;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            resolvedAt: string | null;
        };
        TimelineAnswerDto: {
            rating: number;
            comment: string | null;
            /** Format: uuid */
            conversationId: string;
            network: string;
            channelName: string;
        };
        /** @enum {string} */
        CustomerFactKind: "purchase" | "order" | "deal" | "return" | "visit" | "other";
        TimelineEventDto: {
            kind: components["schemas"]["CustomerFactKind"];
            title: string;
            /**
             * @description Decimal.
             * @example 149.00
             */
            amount: string | null;
            /** @example EUR */
            currency: string | null;
            /** @description Which system told it. */
            source: string;
            url: string | null;
        };
        TimelineSegmentDto: {
            segment: components["schemas"]["Segment"];
            gained: boolean;
            reason: string;
            by: components["schemas"]["PersonDto"] | null;
        };
        /** @enum {string} */
        LinkChange: "made" | "undone";
        TimelineLinkDto: {
            change: components["schemas"]["LinkChange"];
            evidence: components["schemas"]["Evidence"];
            detail: string | null;
            by: components["schemas"]["PersonDto"] | null;
            /** @description Null: a whole customer. */
            network: string | null;
            identityName: string | null;
        };
        /** @enum {string} */
        ConsentChange: "given" | "withdrawn";
        TimelineConsentDto: {
            change: components["schemas"]["ConsentChange"];
            purpose: string;
            basis: components["schemas"]["ConsentBasis"];
            note: string | null;
            source: string;
        };
        TimelineItemDto: {
            type: components["schemas"]["TimelineItemType"];
            /** @description With the type and the time it names the entry. */
            id: string;
            /** Format: date-time */
            at: string;
            conversation?: components["schemas"]["TimelineConversationDto"];
            satisfaction?: components["schemas"]["TimelineAnswerDto"];
            note?: components["schemas"]["CustomerNoteDto"];
            event?: components["schemas"]["TimelineEventDto"];
            segment?: components["schemas"]["TimelineSegmentDto"];
            link?: components["schemas"]["TimelineLinkDto"];
            consent?: components["schemas"]["TimelineConsentDto"];
        };
        TimelinePageDto: {
            items: components["schemas"]["TimelineItemDto"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        TreeFilter: "all" | "unanswered" | "hidden" | "ours";
        TreeNodeDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversationId: string;
            kind: components["schemas"]["MessageKind"];
            direction: components["schemas"]["Direction"];
            isPublic: boolean;
            author: components["schemas"]["MessageAuthorDto"];
            /** @description Empty when it was removed and you may not read removed messages. */
            text: string;
            language: string | null;
            rating: number | null;
            /**
             * Format: date-time
             * @description By the network's clock.
             */
            sentAt: string;
            /** Format: date-time */
            receivedAt: string;
            /** @description Number within the conversation, as it came in. */
            position: number;
            /** Format: uuid */
            parentMessageId: string | null;
            externalId: string | null;
            permalink: string | null;
            /** Format: date-time */
            editedAt: string | null;
            /** Format: date-time */
            removedAt: string | null;
            /** @description author, brand, network or unknown */
            removedBy: string | null;
            /** Format: date-time */
            hiddenAt: string | null;
            noAnswerNeeded: components["schemas"]["NoAnswerNeededDto"] | null;
            /** @description What it said before, oldest first. */
            revisions: components["schemas"]["RevisionDto"][];
            attachments: components["schemas"]["MessageAttachmentDto"][];
            reply: components["schemas"]["MessageReplyDto"] | null;
            /** @description Ids of the colleagues called in a note. */
            mentions: string[];
            /** @description What you may do with it now. */
            can: components["schemas"]["MessageAbility"][];
            /** @description The customer waits for an answer to it. */
            unanswered: boolean;
            /** @description 0 for what stands right under the publication. */
            depth: number;
            children: components["schemas"]["TreeNodeDto"][];
        };
        TreePageDto: {
            /** @description Newest threads first, within them in order. */
            items: components["schemas"]["TreeNodeDto"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        Searched: "messages" | "customers" | "notes" | "all";
        /** @enum {string} */
        SearchHitType: "message" | "note" | "customer";
        SnippetPartDto: {
            text: string;
            /** @description This piece is what was searched for. */
            hit: boolean;
        };
        SearchHitDto: {
            type: components["schemas"]["SearchHitType"];
            /** Format: uuid */
            conversationId: string | null;
            /** Format: uuid */
            customerId: string | null;
            /** Format: uuid */
            messageId: string | null;
            title: string;
            snippet: components["schemas"]["SnippetPartDto"][];
            /** Format: date-time */
            at: string | null;
            channel: components["schemas"]["NamedDto"] | null;
            network: string | null;
        };
        SearchPageDto: {
            /** @description Newest first; a few customers above the first page of "all". */
            items: components["schemas"]["SearchHitDto"][];
            nextCursor: string | null;
        };
        TagListDto: {
            items: components["schemas"]["TagDto"][];
        };
        NewTagDto: {
            name: string;
            /** @example #3366cc */
            colour?: string;
        };
        /** @enum {string} */
        BuiltInView: "mine" | "unassigned" | "waiting-for-me" | "unanswered" | "snoozed" | "waiting" | "resolved" | "problems" | "escalated" | "breaching" | "all";
        ViewCountDto: {
            n: number;
            /** @description The counting stopped there; there may be more. */
            atLeast: boolean;
        };
        BuiltInViewDto: {
            key: components["schemas"]["BuiltInView"];
            count: components["schemas"]["ViewCountDto"];
        };
        KindViewDto: {
            kind: components["schemas"]["Kind"];
            /** @description What is unanswered. */
            count: components["schemas"]["ViewCountDto"];
        };
        ChannelViewDto: {
            /** Format: uuid */
            id: string;
            name: string;
            network: string;
            /** @description What is unanswered. */
            count: components["schemas"]["ViewCountDto"];
        };
        SavedFilterDto: {
            status?: components["schemas"]["Status"][];
            kind?: components["schemas"]["Kind"][];
            channelId?: string[];
            /** @description me, none or ids */
            assigneeId?: string[];
            /** @description none or ids */
            teamId?: string[];
            tagId?: string[];
            priority?: (1 | 2 | 3 | 4)[];
            customerId?: string[];
            segment?: components["schemas"]["Segment"][];
            publicationId?: string[];
            unanswered?: boolean;
            deliveryProblem?: boolean;
            mentionsMe?: boolean;
            due?: components["schemas"]["DueState"][];
            escalated?: boolean;
            q?: string;
            sort?: components["schemas"]["ConversationSort"];
        };
        /** @enum {string} */
        SavedViewAbility: "edit" | "share" | "remove";
        SavedViewDto: {
            /** Format: uuid */
            id: string;
            name: string;
            filter: components["schemas"]["SavedFilterDto"];
            /** @description Others see it too; what it shows them are their own channels. */
            isShared: boolean;
            owner: components["schemas"]["NamedDto"];
            count: components["schemas"]["ViewCountDto"];
            can: components["schemas"]["SavedViewAbility"][];
        };
        ViewsDto: {
            builtIn: components["schemas"]["BuiltInViewDto"][];
            kinds: components["schemas"]["KindViewDto"][];
            channels: components["schemas"]["ChannelViewDto"][];
            saved: components["schemas"]["SavedViewDto"][];
        };
        NewSavedViewDto: {
            name: string;
            filter: components["schemas"]["SavedFilterDto"];
            /** @default false */
            isShared: boolean;
        };
        SavedViewChangeDto: {
            name?: string;
            filter?: components["schemas"]["SavedFilterDto"];
            /** @default false */
            isShared: boolean;
        };
        BulkActDto: {
            /** @enum {string} */
            type: "assign" | "resolve" | "reopen" | "priority" | "tag" | "untag" | "snooze";
            /** Format: uuid */
            userId?: string | null;
            /** Format: uuid */
            teamId?: string | null;
            outcome?: components["schemas"]["Outcome"];
            reason?: string;
            /** @enum {number} */
            priority?: 1 | 2 | 3 | 4;
            /** Format: uuid */
            tagId?: string;
            /** Format: date-time */
            until?: string | null;
        };
        NewBulkActionDto: {
            /** Format: uuid */
            clientId: string;
            conversationIds: string[];
            action: components["schemas"]["BulkActDto"];
        };
        BulkFailureDto: {
            /** Format: uuid */
            conversationId: string;
            code: string;
            detail: string;
        };
        BulkResultDto: {
            /** Format: uuid */
            id: string;
            done: number;
            failed: components["schemas"]["BulkFailureDto"][];
            /** Format: date-time */
            undoUntil: string | null;
        };
        AssignDto: {
            /** Format: uuid */
            userId: string | null;
            /** Format: uuid */
            teamId: string | null;
        };
        PrioritiseDto: {
            /**
             * @description 1 urgent, 2 high, 3 normal, 4 low
             * @enum {number}
             */
            priority: 1 | 2 | 3 | 4;
        };
        NewNoteDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same id again is the same note
             */
            clientId: string;
            body: string;
            /** @description Ids of the colleagues who are called */
            mentions: string[];
        };
        ReadMarkerDto: {
            /** @description Position of the last entry that was seen */
            position: number;
        };
        ResolveDto: {
            outcome: components["schemas"]["Outcome"];
            /** @description Needed for no-answer-needed */
            reason?: string;
        };
        SnoozeDto: {
            /**
             * Format: date-time
             * @description null: until the customer replies
             */
            until: string | null;
        };
        SplitDto: {
            /**
             * Format: uuid
             * @description Whose part gets a conversation of its own
             */
            identityId: string;
        };
        NewMatterDto: {
            conversationIds: string[];
            title?: string;
        };
        QuarantineItemDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            channelId: string | null;
            network: string;
            /** @enum {string} */
            code: "not-readable" | "bad-item" | "unknown-account" | "foreign-account" | "processing-failed";
            reason: string;
            /** @description What arrived, as text; never rendered */
            fragment: string;
            inboundEventId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            resolvedAt: string | null;
            /** @enum {string|null} */
            resolution: "replayed" | "dismissed" | null;
            can: ("replay" | "dismiss")[];
        };
        QuarantinePageDto: {
            items: components["schemas"]["QuarantineItemDto"][];
            nextCursor: string | null;
        };
        UnsupportedDto: {
            what: string;
            count: number;
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
        };
        UnsupportedListDto: {
            items: components["schemas"]["UnsupportedDto"][];
        };
        ReplayResultDto: {
            /** @description Elements that went through this time */
            replayed: number;
            /** @description Elements that are still set aside */
            stillBad: number;
        };
        /** @enum {string} */
        Intent: "complaint" | "question" | "praise" | "sales-chance" | "spam";
        CorrectorDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        MessageLabelDto: {
            /** Format: uuid */
            messageId: string;
            language: string | null;
            /** @enum {string|null} */
            sentiment: "negative" | "neutral" | "positive" | null;
            intents: components["schemas"]["Intent"][];
            /** @description The words that speak for it. */
            because: string[];
            /** @description Who said so instead. */
            correctedBy: components["schemas"]["CorrectorDto"] | null;
            /** Format: date-time */
            correctedAt: string | null;
        };
        MessageLabelListDto: {
            items: components["schemas"]["MessageLabelDto"][];
            /** @description Whether you may correct them. */
            mayCorrect: boolean;
            /** @description From how many corrections the desk has learned so far. */
            taughtBy: number;
        };
        LabelCorrectionDto: {
            /**
             * @description Two or three letters.
             * @example nl
             */
            language: string | null;
            /** @enum {string|null} */
            sentiment: "negative" | "neutral" | "positive" | null;
            intents: components["schemas"]["Intent"][];
        };
        LanguageProviderDto: {
            /** @description What stands before /chat/completions. */
            url: string | null;
            model: string | null;
            /** @description Whether a key is kept; it is never shown. */
            hasKey: boolean;
            isOn: boolean;
            /** @description Whether it is asked about each new message too. */
            labelsToo: boolean;
            /** @description Channels of which nothing is ever sent. */
            closedChannelIds: string[];
        };
        LanguageStateDto: {
            provider: components["schemas"]["LanguageProviderDto"];
            /** @description Whether corrections teach the desk. */
            usesCorrections: boolean;
            /** @description Corrections that hold now. */
            corrections: number;
        };
        ChangeLanguageProviderDto: {
            url: string | null;
            model: string | null;
            /** @description Absent: the key stays; null: without a key. */
            key?: string | null;
            isOn: boolean;
            labelsToo: boolean;
            closedChannelIds: string[];
        };
        /** @enum {string} */
        LanguageCallOutcome: "answered" | "refused" | "unreachable" | "too-slow" | "nonsense";
        ProviderTestDto: {
            outcome: components["schemas"]["LanguageCallOutcome"];
            /** @description What it said. */
            text: string | null;
            detail: string | null;
        };
        /** @enum {string} */
        LanguageCallPurpose: "test" | "summary" | "label";
        LanguageCallDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            purpose: components["schemas"]["LanguageCallPurpose"];
            outcome: components["schemas"]["LanguageCallOutcome"];
            /** Format: uuid */
            conversationId: string | null;
            /** @description Null: the desk by itself. */
            byName: string | null;
            sentTo: string;
            model: string;
            charactersOut: number;
            charactersIn: number;
            /** @description Milliseconds. */
            tookMs: number;
            detail: string | null;
        };
        LanguageCallPageDto: {
            items: components["schemas"]["LanguageCallDto"][];
            nextCursor: string | null;
        };
        CorrectionsSwitchDto: {
            usesCorrections: boolean;
        };
        ConversationSummaryDto: {
            text: string;
            model: string;
            /** Format: date-time */
            madeAt: string;
            byName: string | null;
            /** @description Something was said since. */
            isStale: boolean;
        };
        SummaryOfferDto: {
            sentTo: string;
            model: string;
            /** @description How much would be sent out. */
            characters: number;
            /** @description The text that would be sent out, as it is. */
            preview: string;
            /** @description You have not sent anything out yet: see it first. */
            isFirst: boolean;
        };
        ConversationSummaryStateDto: {
            summary: components["schemas"]["ConversationSummaryDto"] | null;
            /** @description Null where nothing may be sent. */
            offer: components["schemas"]["SummaryOfferDto"] | null;
        };
        AskSummaryDto: {
            /** @enum {string} */
            language: "en" | "fr" | "nl";
            /** @description You saw what is sent out; needed the first time. */
            hasSeen: boolean;
        };
        TopicDto: {
            /** Format: uuid */
            id: string;
            name: string;
            language: string | null;
            /** @description Words that set it apart from the others. */
            terms: string[];
            /** @description A person gave the name. */
            isNamed: boolean;
            isKept: boolean;
            /** @description Messages of the last 30 days. */
            messages: number;
            /** @description Of those, complaints. */
            complaints: number;
            /** Format: date-time */
            lastAt: string | null;
        };
        TopicListDto: {
            items: components["schemas"]["TopicDto"][];
            /** @description Messages of the last 60 days that are about none of them. */
            waiting: number;
        };
        NewTopicDto: {
            name: string;
        };
        TopicSearchDto: {
            /** @description New topics. */
            found: number;
        };
        ChangeTopicDto: {
            name?: string;
            /** @description Stays also when nobody speaks of it. */
            isKept?: boolean;
        };
        TopicMessageDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversationId: string;
            text: string;
            network: string;
            /** Format: date-time */
            sentAt: string;
            /** @description 0 to 1. */
            similarity: number;
            /** @description A person said so. */
            isCorrected: boolean;
        };
        TopicMessageListDto: {
            items: components["schemas"]["TopicMessageDto"][];
        };
        MergeTopicDto: {
            /**
             * Format: uuid
             * @description The topic that stays.
             */
            into: string;
        };
        SplitTopicDto: {
            name: string;
            messageIds: string[];
        };
        TopicNameDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        TopicNameListDto: {
            items: components["schemas"]["TopicNameDto"][];
        };
        MessageTopicDto: {
            /** Format: uuid */
            messageId: string;
            /** Format: uuid */
            topicId: string;
            name: string;
            /** @description The name of who said so. */
            correctedBy: string | null;
        };
        MessageTopicListDto: {
            items: components["schemas"]["MessageTopicDto"][];
        };
        ChosenTopicDto: {
            /**
             * Format: uuid
             * @description Null: none of them.
             */
            topicId: string | null;
        };
        /** @enum {string} */
        DigestChange: "new" | "more" | "fewer" | "as-usual";
        DigestSummaryDto: {
            /** Format: uuid */
            id: string;
            /** @description Of its schedule; null: by hand. */
            name: string | null;
            /** Format: date-time */
            periodStart: string;
            /** Format: date-time */
            periodEnd: string;
            complaints: number;
            change: components["schemas"]["DigestChange"];
            /** Format: date-time */
            sentAt: string | null;
        };
        DigestPageDto: {
            items: components["schemas"]["DigestSummaryDto"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        DigestScopeKind: "all" | "tag" | "topic" | "department" | "team" | "channel";
        DigestScopeDto: {
            kind: components["schemas"]["DigestScopeKind"];
            /** @description Names of tags, ids of all else; empty for all. */
            values: string[];
        };
        WantedDigestDto: {
            scope: components["schemas"]["DigestScopeDto"];
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** @example Europe/Brussels */
            zone: string;
        };
        QuoteDto: {
            /** Format: uuid */
            messageId: string;
            /**
             * Format: uuid
             * @description Where you may open it.
             */
            conversationId: string | null;
            /** @description Without names and numbers for those who may not know people. */
            text: string;
            author: string | null;
            network: string;
            /** Format: date-time */
            sentAt: string;
        };
        /** @enum {string} */
        StandingState: "known" | "being-fixed" | "fixed" | "wont-fix";
        StandingDto: {
            /** Format: uuid */
            topicId: string;
            state: components["schemas"]["StandingState"];
            note: string;
            url: string | null;
            byName: string;
            /** Format: date-time */
            at: string;
        };
        DigestGroupDto: {
            /** Format: uuid */
            topicId: string | null;
            label: string;
            /** @description Conversations that complain of it in the period. */
            count: number;
            /** @description In the period before. */
            before: number;
            /** @description How likely such a difference is by chance alone. */
            p: number;
            change: components["schemas"]["DigestChange"];
            channels: {
                [key: string]: number;
            };
            sentiment: {
                [key: string]: number;
            };
            /** @description Of six weeks, oldest first. */
            weeks: number[];
            /** @description Customers who complained of it more than once. */
            repeaters: number;
            quotes: components["schemas"]["QuoteDto"][];
            standing: components["schemas"]["StandingDto"] | null;
        };
        DigestQuestionDto: {
            /** Format: uuid */
            messageId: string;
            text: string;
            count: number;
        };
        DigestDto: {
            /** Format: uuid */
            id: string;
            /** @description Of its schedule; null: by hand. */
            name: string | null;
            /** Format: date-time */
            periodStart: string;
            /** Format: date-time */
            periodEnd: string;
            complaints: number;
            change: components["schemas"]["DigestChange"];
            /** Format: date-time */
            sentAt: string | null;
            zone: string;
            scope: components["schemas"]["DigestScopeDto"];
            /** @description In the period before. */
            before: number;
            customers: number;
            rest: number;
            /** Format: date-time */
            madeAt: string;
            /** @description What it says in short, in the language asked for. */
            sentences: string[];
            groups: components["schemas"]["DigestGroupDto"][];
            questions: components["schemas"]["DigestQuestionDto"][];
        };
        /** @enum {string} */
        DigestLanguage: "en" | "fr" | "nl";
        ScopeOptionDto: {
            kind: components["schemas"]["DigestScopeKind"];
            value: string;
            name: string;
        };
        RecipientDto: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            role: string;
        };
        DigestChoicesDto: {
            scopes: components["schemas"]["ScopeOptionDto"][];
            /** @description Colleagues who may read digests. */
            recipients: components["schemas"]["RecipientDto"][];
        };
        /** @enum {string} */
        DigestCadence: "daily" | "weekly" | "monthly";
        ScheduleDto: {
            name: string;
            cadence: components["schemas"]["DigestCadence"];
            /** @description Of the day, 0 to 23. */
            hour: number;
            /** @description Of the week (1 Monday) or of the month (1 to 28). */
            day: number;
            /** @example Europe/Brussels */
            zone: string;
            language: components["schemas"]["DigestLanguage"];
            scope: components["schemas"]["DigestScopeDto"];
            /** @description Colleagues who get it. */
            userIds: string[];
            /** @description Addresses of people without an account. */
            emails: string[];
            /** Format: uuid */
            id: string;
            isActive: boolean;
            /** Format: date-time */
            nextAt: string | null;
        };
        ScheduleListDto: {
            items: components["schemas"]["ScheduleDto"][];
        };
        WriteScheduleDto: {
            name: string;
            cadence: components["schemas"]["DigestCadence"];
            /** @description Of the day, 0 to 23. */
            hour: number;
            /** @description Of the week (1 Monday) or of the month (1 to 28). */
            day: number;
            /** @example Europe/Brussels */
            zone: string;
            language: components["schemas"]["DigestLanguage"];
            scope: components["schemas"]["DigestScopeDto"];
            /** @description Colleagues who get it. */
            userIds: string[];
            /** @description Addresses of people without an account. */
            emails: string[];
        };
        ScheduleSwitchDto: {
            isActive: boolean;
        };
        DigestPreviewDto: {
            subject: string;
            text: string;
            html: string;
        };
        TopicStandingDto: {
            /** Format: uuid */
            topicId: string;
            state: components["schemas"]["StandingState"];
            note: string;
            url: string | null;
            byName: string;
            /** Format: date-time */
            at: string;
            topicName: string;
        };
        ConversationStandingsDto: {
            items: components["schemas"]["TopicStandingDto"][];
        };
        /** @enum {string} */
        SaidState: "known" | "being-fixed" | "fixed" | "wont-fix" | "withdrawn";
        PastStandingDto: {
            state: components["schemas"]["SaidState"];
            note: string;
            url: string | null;
            byName: string;
            /** Format: date-time */
            at: string;
        };
        StandingHistoryDto: {
            topicName: string;
            items: components["schemas"]["PastStandingDto"][];
        };
        SetStandingDto: {
            state: components["schemas"]["SaidState"];
            note?: string;
            url?: string | null;
        };
        ConcernedDto: {
            /** Format: uuid */
            conversationId: string;
            customerName: string | null;
            network: string;
            status: string;
            /** @description The newest complaint. */
            text: string;
            /** Format: date-time */
            at: string;
        };
        ConcernedPageDto: {
            items: components["schemas"]["ConcernedDto"][];
            nextCursor: string | null;
        };
        DigestTokenDto: {
            /** @description From the link in the mail. */
            token: string;
        };
        LinkedStandingDto: {
            topicName: string;
            /** @description Whose link it is. */
            email: string;
            standing: components["schemas"]["StandingDto"] | null;
            group: components["schemas"]["DigestGroupDto"] | null;
        };
        SetLinkedStandingDto: {
            state: components["schemas"]["SaidState"];
            note?: string;
            url?: string | null;
            /** @description From the link in the mail. */
            token: string;
        };
        /** @enum {string} */
        FactName: "text" | "language" | "sentiment" | "intents" | "topic" | "network" | "channel" | "kind" | "isPublic" | "status" | "priority" | "team" | "assignee" | "tags" | "rating" | "satisfaction" | "followers" | "segments" | "conversations30Days" | "complaints30Days" | "unanswered" | "escalated" | "clock" | "openCalendars";
        /** @enum {string} */
        FactType: "text" | "number" | "choice" | "choices" | "flag";
        /** @enum {string} */
        FactOperator: "contains" | "contains-not" | "matches" | "is" | "at-least" | "at-most" | "any-of" | "none-of" | "all-of" | "known" | "unknown";
        FactOptionDto: {
            value: string;
            name: string;
        };
        ConditionFactDto: {
            name: components["schemas"]["FactName"];
            type: components["schemas"]["FactType"];
            operators: components["schemas"]["FactOperator"][];
            /** @description Values that are words of the desk. */
            words: string[];
            /** @description Values that are things with names. */
            options: components["schemas"]["FactOptionDto"][];
        };
        ConditionFactListDto: {
            items: components["schemas"]["ConditionFactDto"][];
        };
        OpenIntervalDto: {
            /** @description Minutes after midnight */
            from: number;
            /** @description Minutes after midnight of the day on which it begins; above 1440 past midnight */
            to: number;
        };
        SpecialHoursDto: {
            /** @description 2026-05-14; a holiday of every year: 12-25 */
            on: string;
            name: string;
            /** @description None: closed */
            open: components["schemas"]["OpenIntervalDto"][];
        };
        /** @enum {string} */
        CalendarAction: "edit" | "remove" | "make-default";
        CalendarDto: {
            /** @example Europe/Brussels */
            timeZone: string;
            /** @description Seven days, Monday first */
            week: components["schemas"]["OpenIntervalDto"][][];
            holidays: components["schemas"]["SpecialHoursDto"][];
            extraDays: components["schemas"]["SpecialHoursDto"][];
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Counts where none is chosen */
            isDefault: boolean;
            version: number;
            /** @description At this moment */
            isOpen: boolean;
            /**
             * Format: date-time
             * @description When it opens or closes next
             */
            changesAt: string | null;
            can: components["schemas"]["CalendarAction"][];
        };
        CalendarListDto: {
            items: components["schemas"]["CalendarDto"][];
            nextCursor: string | null;
        };
        AddCalendarDto: {
            /** @example Europe/Brussels */
            timeZone: string;
            /** @description Seven days, Monday first */
            week: components["schemas"]["OpenIntervalDto"][][];
            holidays: components["schemas"]["SpecialHoursDto"][];
            extraDays: components["schemas"]["SpecialHoursDto"][];
            name: string;
        };
        ChangeCalendarDto: {
            name?: string;
            /** @example Europe/Brussels */
            timeZone?: string;
            /** @description Seven days, Monday first */
            week?: components["schemas"]["OpenIntervalDto"][][];
            holidays?: components["schemas"]["SpecialHoursDto"][];
            extraDays?: components["schemas"]["SpecialHoursDto"][];
            /**
             * @description Counts where none is chosen
             * @enum {boolean}
             */
            isDefault?: true;
            /** @description The version that it was made from */
            version?: number;
        };
        CalendarUserDto: {
            /** @example policy */
            kind: string;
            id: string;
            name: string;
        };
        CalendarUseDto: {
            items: components["schemas"]["CalendarUserDto"][];
        };
        SpecialDayDto: {
            /** @enum {string} */
            kind: "holiday" | "extra-day";
            name: string;
        };
        WeekDayDto: {
            /** @example 2026-11-23 */
            date: string;
            /**
             * Format: date-time
             * @description Its midnight
             */
            begins: string;
            special: components["schemas"]["SpecialDayDto"] | null;
        };
        OpenSpanDto: {
            /** Format: date-time */
            opens: string;
            /** Format: date-time */
            closes: string;
        };
        CalendarWeekDto: {
            days: components["schemas"]["WeekDayDto"][];
            spans: components["schemas"]["OpenSpanDto"][];
        };
        DueTimeQuestionDto: {
            /**
             * Format: date-time
             * @description When the message comes
             */
            start: string;
            /** @description Minutes of open time */
            minutes: number;
        };
        DueTimeDto: {
            /** @description Whether it is open at the start */
            isOpen: boolean;
            /** Format: date-time */
            countsFrom: string | null;
            /**
             * Format: date-time
             * @description Null when there is not so much open time in five years
             */
            dueAt: string | null;
        };
        RulesQuestionDto: {
            /** @example Europe/Brussels */
            timeZone: string;
            /** @description Seven days, Monday first */
            week: components["schemas"]["OpenIntervalDto"][][];
            holidays: components["schemas"]["SpecialHoursDto"][];
            extraDays: components["schemas"]["SpecialHoursDto"][];
            /**
             * Format: date-time
             * @description When the message comes
             */
            start: string;
            /** @description Minutes of open time */
            minutes: number;
        };
        HolidaysFileDto: {
            /** Format: binary */
            file: string;
        };
        NamedDateDto: {
            /** @description 2026-05-14; of every year: 12-25 */
            on: string;
            name: string;
        };
        LeftAsideDto: {
            /** @enum {string} */
            why: "has-a-time" | "cancelled" | "past" | "unknown-rule" | "too-long" | "too-much" | "unreadable";
            count: number;
            /** @description Name of the first of them */
            example: string;
        };
        HolidaysPreviewDto: {
            holidays: components["schemas"]["NamedDateDto"][];
            leftAside: components["schemas"]["LeftAsideDto"][];
        };
        PublicHolidaysDto: {
            items: components["schemas"]["NamedDateDto"][];
        };
        /**
         * @description ended: nothing was to wait for any more.
         * @enum {string}
         */
        ClockState: "running" | "paused" | "met" | "late" | "ended";
        /** @enum {string} */
        TargetTime: "business" | "calendar";
        ClockPauseDto: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string | null;
        };
        ClockFiringDto: {
            /** @description breach, share:75 (percent of the target) or before:30 (minutes) */
            threshold: string;
            /**
             * Format: date-time
             * @description The true moment.
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description When the desk noticed.
             */
            firedAt: string;
        };
        ClockDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ClockKind"];
            /** @description Grows with every reopening. */
            cycle: number;
            /** @description ended: nothing was to wait for any more. */
            state: components["schemas"]["ClockState"];
            /** @description The due time has passed. */
            isLate: boolean;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            stoppedAt: string | null;
            policy: string;
            /** @description Null: every minute counts. */
            calendar: string | null;
            minutes: number;
            time: components["schemas"]["TargetTime"];
            /** @enum {integer} */
            priority: 1 | 2 | 3 | 4;
            pauses: components["schemas"]["ClockPauseDto"][];
            log: components["schemas"]["ClockFiringDto"][];
        };
        ClockListDto: {
            items: components["schemas"]["ClockDto"][];
        };
        PolicyTargetDto: {
            /**
             * @description 1 urgent … 4 low
             * @enum {integer}
             */
            priority: 1 | 2 | 3 | 4;
            kind: components["schemas"]["ClockKind"];
            minutes: number;
            time: components["schemas"]["TargetTime"];
        };
        PolicyWarningDto: {
            /** @description Percent. */
            share?: number;
            minutesBefore?: number;
        };
        PolicyDto: {
            name: string;
            /** @description A condition on facts. */
            condition: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description Null: the default calendar.
             */
            calendarId: string | null;
            targets: components["schemas"]["PolicyTargetDto"][];
            warnings: components["schemas"]["PolicyWarningDto"][];
            /** @description Whether an automatic answer stops a reply clock. */
            automaticAnswerStops: boolean;
            enabled: boolean;
            /** Format: uuid */
            id: string;
            /** @description Clocks that run under it now. */
            running: number;
        };
        ClockRecountDto: {
            total: number;
            /** @description Conversations that are still to be looked at. */
            left: number;
            /** Format: date-time */
            startedAt: string;
        };
        PolicyListDto: {
            /** @description In the order in which they are tried. */
            items: components["schemas"]["PolicyDto"][];
            /** @description While open clocks are computed. */
            recount: components["schemas"]["ClockRecountDto"] | null;
        };
        PolicyContentDto: {
            name: string;
            /** @description A condition on facts. */
            condition: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description Null: the default calendar.
             */
            calendarId: string | null;
            targets: components["schemas"]["PolicyTargetDto"][];
            warnings: components["schemas"]["PolicyWarningDto"][];
            /** @description Whether an automatic answer stops a reply clock. */
            automaticAnswerStops: boolean;
            enabled: boolean;
        };
        PolicyOrderDto: {
            ids: string[];
        };
        PreviewRequestDto: {
            /** Format: uuid */
            conversationId: string;
            queue: components["schemas"]["QueueDraftDto"];
        };
        PolicyRefDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        TriedPolicyDto: {
            /** Format: uuid */
            id: string;
            name: string;
            isEnabled: boolean;
            matches: boolean;
        };
        PolicyDueDto: {
            kind: components["schemas"]["ClockKind"];
            minutes: number;
            time: components["schemas"]["TargetTime"];
            calendar: string | null;
            /** Format: date-time */
            at: string | null;
        };
        PolicyPreviewDto: {
            /** @description The one that applies. */
            policy: components["schemas"]["PolicyRefDto"] | null;
            /** @description For a conversation: all, in order. */
            tried: components["schemas"]["TriedPolicyDto"][];
            due: components["schemas"]["PolicyDueDto"][];
            /** @description IANA name. */
            timeZone: string | null;
        };
        /** @enum {string} */
        ReportGroup: "policy" | "team" | "agent" | "channel" | "clock" | "priority" | "day";
        SlaTallyDto: {
            met: number;
            late: number;
            /** @description 0 to 1; null: nothing was decided. */
            share: number | null;
        };
        SlaReportRowDto: {
            met: number;
            late: number;
            /** @description 0 to 1; null: nothing was decided. */
            share: number | null;
            /** @description An id, a kind of clock, a priority, a day, or none. */
            key: string;
            name: string | null;
            /** @description The same in the period before. */
            before: components["schemas"]["SlaTallyDto"];
            /** @description What narrows the list of conversations to this row; null where nothing does. */
            filter: string | null;
        };
        SlaReportDto: {
            rows: components["schemas"]["SlaReportRowDto"][];
            whole: components["schemas"]["SlaTallyDto"];
            wholeBefore: components["schemas"]["SlaTallyDto"];
        };
        DecidedClockDto: {
            /** Format: uuid */
            conversationId: string;
            kind: components["schemas"]["ClockKind"];
            /** @enum {string} */
            outcome: "met" | "late";
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            stoppedAt: string | null;
            policy: string;
            /** @description Null for those without this right. */
            customer: string | null;
        };
        DecidedClockListDto: {
            /** @description Late ones first, at most 100. */
            items: components["schemas"]["DecidedClockDto"][];
        };
        /** @enum {string} */
        RuleTrigger: "message-received" | "status-changed" | "fact-changed" | "clock-warned" | "clock-breached" | "idle-unassigned" | "idle-waiting-for-us" | "idle-waiting-for-customer";
        ActionResultDto: {
            action: string;
            /** @enum {string} */
            outcome: "done" | "failed";
            /** @description What was done, or what stood in the way. */
            said: string;
        };
        RuleConversationDto: {
            /** Format: uuid */
            id: string;
            customerName: string | null;
            channelName: string;
            network: string;
        };
        RuleFiringDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            ruleId: string;
            ruleName: string;
            version: number;
            trigger: components["schemas"]["RuleTrigger"];
            /** @description That made it fire. */
            facts: {
                [key: string]: unknown;
            };
            results: components["schemas"]["ActionResultDto"][];
            conversation: components["schemas"]["RuleConversationDto"] | null;
            /** Format: date-time */
            at: string;
        };
        RuleFiringPageDto: {
            /** @description Newest first. */
            items: components["schemas"]["RuleFiringDto"][];
            nextCursor: string | null;
        };
        ActionStepDto: {
            /** @example set-priority */
            action: string;
            parameters: {
                [key: string]: unknown;
            };
        };
        RuleDraftDto: {
            name: string;
            trigger: components["schemas"]["RuleTrigger"];
            /** @description Idle: {minutes, hours: all|business}. Fact changed: {changes: […]}. Clocks: {clocks: […]}. */
            settings: {
                [key: string]: unknown;
            };
            /**
             * @example {
             *       "all": []
             *     }
             */
            condition: {
                [key: string]: unknown;
            };
            actions: components["schemas"]["ActionStepDto"][];
            /** @description No later rule has its say once this one fired. */
            stopAfter: boolean;
            isEnabled: boolean;
            /** @description Meant to fire on everything, without a condition. */
            confirmEverything?: boolean;
        };
        /** @enum {string} */
        DryRunState: "running" | "done" | "cancelled" | "failed";
        DryRunDayDto: {
            /** @example 2026-11-22 */
            day: string;
            count: number;
        };
        DryRunExampleDto: {
            conversation: components["schemas"]["RuleConversationDto"];
            /** Format: date-time */
            at: string;
            text: string | null;
        };
        DryRunDto: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["DryRunState"];
            /** @description Happenings to look at. */
            total: number;
            checked: number;
            /** @description Those on which the rule would have fired. */
            matched: number;
            /** @description Each of the last 30 days, oldest first. */
            byDay: components["schemas"]["DryRunDayDto"][];
            /** @description The newest, at most twenty. */
            examples: components["schemas"]["DryRunExampleDto"][];
            /** @description Facts that are taken as they are today, because the past does not tell them. */
            factsOfToday: components["schemas"]["FactName"][];
            problem: string | null;
        };
        /** @enum {string} */
        ParameterKind: "choice" | "text" | "number" | "person" | "team" | "tag" | "ladder" | "department" | "canned-reply";
        ActionParameterDto: {
            name: string;
            kind: components["schemas"]["ParameterKind"];
            /** @description Of a choice. */
            options: string[];
            isRequired: boolean;
        };
        RuleActionDto: {
            /** @example set-priority */
            name: string;
            parameters: components["schemas"]["ActionParameterDto"][];
        };
        RuleActionListDto: {
            items: components["schemas"]["RuleActionDto"][];
        };
        /** @enum {string} */
        RuleAct: "made" | "changed" | "switched-on" | "switched-off" | "restored" | "removed" | "brought-back";
        RuleContentDto: {
            name: string;
            trigger: components["schemas"]["RuleTrigger"];
            settings: {
                [key: string]: unknown;
            };
            condition: {
                [key: string]: unknown;
            };
            actions: components["schemas"]["ActionStepDto"][];
            stopAfter: boolean;
            isEnabled: boolean;
        };
        RulePersonDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        RuleVersionDto: {
            version: number;
            act: components["schemas"]["RuleAct"];
            content: components["schemas"]["RuleContentDto"];
            by: components["schemas"]["RulePersonDto"] | null;
            /** Format: date-time */
            at: string;
        };
        RuleVersionListDto: {
            /** @description Newest first. */
            items: components["schemas"]["RuleVersionDto"][];
        };
        BrokenActionDto: {
            action: string;
            /** @description What stands in its way. */
            detail: string;
        };
        RuleDto: {
            name: string;
            trigger: components["schemas"]["RuleTrigger"];
            settings: {
                [key: string]: unknown;
            };
            condition: {
                [key: string]: unknown;
            };
            actions: components["schemas"]["ActionStepDto"][];
            stopAfter: boolean;
            isEnabled: boolean;
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: date-time */
            changedAt: string;
            /** @description In the last 30 days. */
            firings: number;
            /** @description Of those the ones with an action that failed. */
            failures: number;
            /** Format: date-time */
            lastFiredAt: string | null;
            /** @description What it names is gone or off. */
            broken: components["schemas"]["BrokenActionDto"][];
        };
        RuleListDto: {
            /** @description In the order in which they are asked. */
            items: components["schemas"]["RuleDto"][];
        };
        RuleOrderDto: {
            /** @description All rules, first to last. */
            ids: string[];
        };
        RuleChangeDto: {
            name: string;
            trigger: components["schemas"]["RuleTrigger"];
            /** @description Idle: {minutes, hours: all|business}. Fact changed: {changes: […]}. Clocks: {clocks: […]}. */
            settings: {
                [key: string]: unknown;
            };
            /**
             * @example {
             *       "all": []
             *     }
             */
            condition: {
                [key: string]: unknown;
            };
            actions: components["schemas"]["ActionStepDto"][];
            /** @description No later rule has its say once this one fired. */
            stopAfter: boolean;
            isEnabled: boolean;
            /** @description Meant to fire on everything, without a condition. */
            confirmEverything?: boolean;
            /** @description The version that was changed. */
            version: number;
        };
        RuleSwitchDto: {
            isEnabled: boolean;
        };
        /** @enum {string} */
        EscalationState: "raised" | "acknowledged" | "taken-over" | "returned" | "closed";
        /** @enum {string} */
        TargetKind: "manager" | "team-lead" | "person" | "team" | "department";
        EscalationTargetDto: {
            kind: components["schemas"]["TargetKind"];
            /** Format: uuid */
            id: string | null;
            name: string;
        };
        BoardEscalationDto: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["EscalationState"];
            rung: number;
            rungCount: number;
            target: components["schemas"]["EscalationTargetDto"] | null;
            /** Format: date-time */
            dueAt: string | null;
            /** @description The top of the ladder let its time pass. */
            isUnheard: boolean;
        };
        BoardItemDto: {
            /** Format: uuid */
            conversationId: string;
            customer: string | null;
            text: string;
            network: string;
            kind: string;
            /** @description 1 urgent, 2 high, 3 normal, 4 low */
            priority: number;
            assignee: components["schemas"]["NamedDto"] | null;
            /** Format: uuid */
            teamId: string | null;
            /**
             * Format: date-time
             * @description Due, escalated, or unanswered since.
             */
            since: string;
            /** @enum {string|null} */
            dueState: "on-track" | "soon" | "breached" | null;
            escalation: components["schemas"]["BoardEscalationDto"] | null;
            can: ("acknowledge" | "take-over" | "assign")[];
        };
        BoardColumnDto: {
            /** @description Counted to 100; 101 stands for more. */
            count: number;
            /** @description The longest waiting first. */
            items: components["schemas"]["BoardItemDto"][];
        };
        BoardRungDto: {
            rung: number;
            count: number;
        };
        AgentLoadDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            presence: "online" | "away" | "offline";
            /** @enum {string} */
            state: "available" | "away" | "off";
            openCount: number;
            capacity: number;
        };
        BoardHourDto: {
            /** @description Hours since the day began. */
            hour: number;
            received: number;
            answered: number;
            breached: number;
        };
        BoardDto: {
            breaching: components["schemas"]["BoardColumnDto"];
            escalated: components["schemas"]["BoardColumnDto"];
            idle: components["schemas"]["BoardColumnDto"];
            /** @description Escalations by rung, from the foot. */
            rungs: components["schemas"]["BoardRungDto"][];
            /** @description Counted to 100; 101 stands for more. */
            deliveryProblems: number;
            /** @description The fullest first. */
            load: components["schemas"]["AgentLoadDto"][];
            day: components["schemas"]["BoardHourDto"][];
        };
        /** @enum {string} */
        QuestionState: "open" | "answered" | "withdrawn";
        QuestionDto: {
            /** Format: uuid */
            id: string;
            department: components["schemas"]["NamedDto"];
            text: string;
            state: components["schemas"]["QuestionState"];
            /** @description Null: a rule. */
            askedBy: components["schemas"]["NamedDto"] | null;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            time: "on-track" | "soon" | "overdue";
            /** Format: date-time */
            remindedAt: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            /** @description Who answered, by name or address. */
            answerer: string | null;
            answer: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
            /** @description It came up a ladder. */
            isEscalated: boolean;
            can: ("remind" | "withdraw" | "answer")[];
        };
        QuestionListDto: {
            /** @description Newest first. */
            items: components["schemas"]["QuestionDto"][];
            nextCursor: string | null;
        };
        NewQuestionDto: {
            /** Format: uuid */
            departmentId: string;
            text: string;
            /** @description Messages that the department sees, and no others. */
            messageIds: string[];
        };
        /** @enum {string} */
        DepartmentLanguage: "en" | "fr" | "nl";
        DepartmentDto: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            /** @description Empty for those who may not manage it. */
            emails: string[];
            members: components["schemas"]["NamedDto"][];
            language: components["schemas"]["DepartmentLanguage"];
            /** Format: uuid */
            calendarId: string | null;
            answerWithinMinutes: number;
            can: ("change" | "remove")[];
        };
        DepartmentListDto: {
            items: components["schemas"]["DepartmentDto"][];
            nextCursor: string | null;
        };
        DepartmentPersonDto: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
        };
        DepartmentPeopleDto: {
            items: components["schemas"]["DepartmentPersonDto"][];
            nextCursor: string | null;
        };
        NewDepartmentDto: {
            name: string;
            /** @default  */
            description: string;
            /** @description Who has no account answers by mail. */
            emails?: string[];
            /** @description Ids of people who answer in the desk. */
            memberIds?: string[];
            language?: components["schemas"]["DepartmentLanguage"];
            /**
             * Format: uuid
             * @description Null: the default calendar.
             */
            calendarId?: string | null;
            /** @description Minutes of business time. */
            answerWithinMinutes: number;
        };
        DepartmentChangeDto: {
            name?: string;
            /** @default  */
            description: string;
            /** @description Who has no account answers by mail. */
            emails?: string[];
            /** @description Ids of people who answer in the desk. */
            memberIds?: string[];
            language?: components["schemas"]["DepartmentLanguage"];
            /**
             * Format: uuid
             * @description Null: the default calendar.
             */
            calendarId?: string | null;
            /** @description Minutes of business time. */
            answerWithinMinutes?: number;
        };
        /** @enum {string} */
        EscalationReason: "beyond-my-rights" | "customer-upset" | "legal-risk" | "fraud" | "press" | "technical" | "other" | "rule";
        /** @enum {string} */
        EscalationStepAct: "raised" | "skipped" | "climbed" | "unheard" | "acknowledged" | "taken-over" | "returned" | "closed";
        EscalationStepDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            act: components["schemas"]["EscalationStepAct"];
            rung: number;
            /** @description Null: the desk itself. */
            actor: components["schemas"]["NamedDto"] | null;
            /** @description Who was asked from then on. */
            targetName: string | null;
            /** @enum {string|null} */
            why: "unacknowledged" | "by-hand" | "nobody" | "absent" | "asked-before" | "no-access" | null;
            note: string | null;
        };
        /** @enum {string} */
        EscalationAct: "acknowledge" | "climb" | "take-over" | "return" | "close";
        EscalationDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversationId: string;
            ladderName: string;
            state: components["schemas"]["EscalationState"];
            /** @description Counted from 1. */
            rung: number;
            rungCount: number;
            /** @description Null: nobody on the ladder could be found. */
            target: components["schemas"]["EscalationTargetDto"] | null;
            /** @description I am one of those who are asked. */
            asksMe: boolean;
            reason: components["schemas"]["EscalationReason"];
            note: string;
            /** @description Null: a rule. */
            raisedBy: components["schemas"]["NamedDto"] | null;
            /** Format: date-time */
            raisedAt: string;
            /** Format: date-time */
            rungSince: string;
            /**
             * Format: date-time
             * @description When it climbs unless somebody acknowledges.
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description The top of the ladder let its time pass.
             */
            unheardSince: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Who acknowledged or took over. */
            holder: components["schemas"]["NamedDto"] | null;
            steps: components["schemas"]["EscalationStepDto"][];
            can: components["schemas"]["EscalationAct"][];
        };
        EscalationListDto: {
            /** @description Newest first. */
            items: components["schemas"]["EscalationDto"][];
            nextCursor: string | null;
            /** @description I may send this conversation up a ladder now. */
            canEscalate: boolean;
        };
        EscalationNoteDto: {
            note: string;
        };
        NewEscalationDto: {
            /** Format: uuid */
            ladderId: string;
            reason: components["schemas"]["EscalationReason"];
            /** @description What the next one must know. */
            note: string;
        };
        ShownRungDto: {
            kind: components["schemas"]["TargetKind"];
            /**
             * Format: uuid
             * @description Of the person, team or department; null for a manager and a team lead.
             */
            id: string | null;
            /** @description Minutes of business time. */
            acknowledgeWithin: number;
            /** @description Whom the id names; null when nobody is named, or they are gone. */
            name: string | null;
        };
        LadderDto: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            /** Format: uuid */
            calendarId: string | null;
            rungs: components["schemas"]["ShownRungDto"][];
            /** @description How many conversations climb it now. */
            climbing: number;
            can: ("change" | "remove")[];
        };
        LadderListDto: {
            items: components["schemas"]["LadderDto"][];
            nextCursor: string | null;
        };
        RungDto: {
            kind: components["schemas"]["TargetKind"];
            /**
             * Format: uuid
             * @description Of the person, team or department; null for a manager and a team lead.
             */
            id: string | null;
            /** @description Minutes of business time. */
            acknowledgeWithin: number;
        };
        NewLadderDto: {
            name: string;
            /** @default  */
            description: string;
            /**
             * Format: uuid
             * @description Null: the default calendar.
             */
            calendarId?: string | null;
            /** @description From the foot of the ladder upwards. */
            rungs: components["schemas"]["RungDto"][];
        };
        LadderChangeDto: {
            name?: string;
            /** @default  */
            description: string;
            /**
             * Format: uuid
             * @description Null: the default calendar.
             */
            calendarId?: string | null;
            /** @description From the foot of the ladder upwards. */
            rungs?: components["schemas"]["RungDto"][];
        };
        LinkTokenDto: {
            /** @description From the link in the mail. */
            token: string;
        };
        ContextMessageDto: {
            /** Format: uuid */
            id: string;
            author: string;
            isFromCustomer: boolean;
            text: string;
            /** Format: date-time */
            sentAt: string;
        };
        LinkedQuestionDto: {
            department: string;
            /** @description Name of who asks; null: the desk. */
            askedBy: string | null;
            text: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            time: "on-track" | "soon" | "overdue";
            /** @description The address to which the link was sent. */
            email: string;
            context: components["schemas"]["ContextMessageDto"][];
        };
        LinkAnswerDto: {
            /** @description From the link in the mail. */
            token: string;
            text: string;
            /** @description How the answer is signed. */
            name?: string;
        };
        QuestionDetailDto: {
            /** Format: uuid */
            id: string;
            department: components["schemas"]["NamedDto"];
            text: string;
            state: components["schemas"]["QuestionState"];
            /** @description Null: a rule. */
            askedBy: components["schemas"]["NamedDto"] | null;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            time: "on-track" | "soon" | "overdue";
            /** Format: date-time */
            remindedAt: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            /** @description Who answered, by name or address. */
            answerer: string | null;
            answer: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
            /** @description It came up a ladder. */
            isEscalated: boolean;
            can: ("remind" | "withdraw" | "answer")[];
            /** @description In the order in which it was said. */
            context: components["schemas"]["ContextMessageDto"][];
        };
        AnswerDto: {
            text: string;
        };
        WorkloadDto: {
            /** @description Units of open work. */
            load: number;
            capacity: number;
            /** @description In the queues of one’s channels, counted to 500. */
            waiting: number;
        };
        NextConversationDto: {
            /**
             * Format: uuid
             * @description Null: none waits.
             */
            conversationId: string | null;
        };
        /** @enum {string} */
        QueueStrategy: "last-agent" | "least-loaded" | "longest-idle" | "pull";
        /** @enum {string} */
        QueueGiveUp: "skills" | "language" | "strategy" | "team";
        RelaxStepDto: {
            /** @description Minutes of waiting. */
            afterMinutes: number;
            giveUp: components["schemas"]["QueueGiveUp"];
            /**
             * Format: uuid
             * @description With `team`: the other team; null opens it to all.
             */
            teamId: string | null;
        };
        QueueDto: {
            name: string;
            /**
             * @example {
             *       "all": []
             *     }
             */
            condition: {
                [key: string]: unknown;
            };
            /** @description All of them are needed. */
            skills: string[];
            /** @description The agent has to speak the language of the conversation. */
            needsLanguage: boolean;
            /** Format: uuid */
            teamId: string | null;
            strategy: components["schemas"]["QueueStrategy"];
            steps: components["schemas"]["RelaxStepDto"][];
            enabled: boolean;
            /** Format: uuid */
            id: string;
            version: number;
            /** @description How many conversations wait in it now. */
            waiting: number;
            can: ("change" | "remove")[];
        };
        QueueListDto: {
            /** @description In the order in which they are asked. */
            items: components["schemas"]["QueueDto"][];
            nextCursor: string | null;
        };
        QueueDraftDto: {
            name: string;
            /**
             * @example {
             *       "all": []
             *     }
             */
            condition: {
                [key: string]: unknown;
            };
            /** @description All of them are needed. */
            skills: string[];
            /** @description The agent has to speak the language of the conversation. */
            needsLanguage: boolean;
            /** Format: uuid */
            teamId: string | null;
            strategy: components["schemas"]["QueueStrategy"];
            steps: components["schemas"]["RelaxStepDto"][];
            enabled: boolean;
        };
        QueueOrderDto: {
            /** @description All queues, first to last. */
            ids: string[];
        };
        QueueChangeDto: {
            name: string;
            /**
             * @example {
             *       "all": []
             *     }
             */
            condition: {
                [key: string]: unknown;
            };
            /** @description All of them are needed. */
            skills: string[];
            /** @description The agent has to speak the language of the conversation. */
            needsLanguage: boolean;
            /** Format: uuid */
            teamId: string | null;
            strategy: components["schemas"]["QueueStrategy"];
            steps: components["schemas"]["RelaxStepDto"][];
            enabled: boolean;
            /** @description The version that was changed. */
            version: number;
        };
        PreviewedQueueDto: {
            /** Format: uuid */
            id: string;
            name: string;
            strategy: components["schemas"]["QueueStrategy"];
        };
        /** @enum {string} */
        RoutingVerdict: "chosen" | "could" | "off" | "away" | "absent" | "full" | "no-access" | "other-team" | "let-it-lie" | "no-skill" | "no-language";
        PreviewedPersonDto: {
            /** Format: uuid */
            userId: string;
            name: string;
            verdict: components["schemas"]["RoutingVerdict"];
            /** @description Skills or the language that they lack. */
            missing: string[];
            load: number;
            capacity: number;
            state: components["schemas"]["WorkState"];
        };
        RoutingPreviewDto: {
            /** @description Null: in none. */
            queue: components["schemas"]["PreviewedQueueDto"] | null;
            /**
             * Format: date-time
             * @description It waits.
             */
            since: string | null;
            /**
             * Format: uuid
             * @description Has it already.
             */
            assigneeId: string | null;
            /** Format: uuid */
            chosenId: string | null;
            /**
             * @description For whom it waits though others could take it.
             * @enum {string|null}
             */
            waitsFor: "last-agent" | "anybody" | null;
            people: components["schemas"]["PreviewedPersonDto"][];
        };
        WeightsDto: {
            comment: number;
            message: number;
            review: number;
            forum: number;
            mention: number;
        };
        RoutingSettingsDto: {
            /** @description Units of capacity, by kind of conversation. */
            weights: components["schemas"]["WeightsDto"];
            /** @description Away, off or absent for so long. */
            returnGoneMinutes: number;
            /** @description Business minutes without a word. */
            returnSilentMinutes: number;
            /**
             * Format: uuid
             * @description Null: the default.
             */
            calendarId: string | null;
        };
        ApplyingGuidelineDto: {
            /** @example en */
            language: string;
            tone: string;
            dos: string[];
            donts: string[];
            crisis: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @enum {string} */
        PhraseSeverity: "warn" | "block";
        ForbiddenPhraseDto: {
            /** @example guaranteed */
            phrase: string;
            severity: components["schemas"]["PhraseSeverity"];
            /** @description What to write in its place. */
            hint: string;
        };
        PinnedGuidanceDto: {
            /** Format: uuid */
            id: string;
            text: string;
            /** @description As the rule that pinned it was called. */
            ruleName: string;
            /** Format: date-time */
            setAt: string;
        };
        GuidanceDto: {
            /** @description In their order. */
            items: components["schemas"]["ApplyingGuidelineDto"][];
            /** @description Of all of them together. */
            phrases: components["schemas"]["ForbiddenPhraseDto"][];
            /** @description Newest first. */
            pinned: components["schemas"]["PinnedGuidanceDto"][];
        };
        GuidelineTextDto: {
            /** @example en */
            language: string;
            tone: string;
            dos: string[];
            donts: string[];
            crisis: string;
        };
        GuidelineDto: {
            name: string;
            /**
             * @example {
             *       "all": []
             *     }
             */
            condition: {
                [key: string]: unknown;
            };
            /** @description The first speaks for other languages. */
            texts: components["schemas"]["GuidelineTextDto"][];
            phrases: components["schemas"]["ForbiddenPhraseDto"][];
            isEnabled: boolean;
            /** Format: uuid */
            id: string;
            version: number;
        };
        GuidelineListDto: {
            /** @description In their order. */
            items: components["schemas"]["GuidelineDto"][];
        };
        GuidelineContentDto: {
            name: string;
            /**
             * @example {
             *       "all": []
             *     }
             */
            condition: {
                [key: string]: unknown;
            };
            /** @description The first speaks for other languages. */
            texts: components["schemas"]["GuidelineTextDto"][];
            phrases: components["schemas"]["ForbiddenPhraseDto"][];
            isEnabled: boolean;
        };
        GuidelineOrderDto: {
            /** @description All guidelines, first to last. */
            ids: string[];
        };
        GuidelineChangeDto: {
            name: string;
            /**
             * @example {
             *       "all": []
             *     }
             */
            condition: {
                [key: string]: unknown;
            };
            /** @description The first speaks for other languages. */
            texts: components["schemas"]["GuidelineTextDto"][];
            phrases: components["schemas"]["ForbiddenPhraseDto"][];
            isEnabled: boolean;
            /** @description The version that was changed. */
            version: number;
        };
        HidingDto: {
            /** @description False: show it again. */
            hidden: boolean;
            /** @description For colleagues. */
            reason: string;
        };
        /** @enum {string} */
        ReplyOutcome: "answered" | "solved" | "handed-over" | "spam";
        /**
         * @description Whether its author looked for it or was offered it.
         * @enum {string}
         */
        CannedUseSource: "search" | "suggestion";
        UsedCannedDto: {
            /** Format: uuid */
            id: string;
            /** @description Whether its author looked for it or was offered it. */
            source: components["schemas"]["CannedUseSource"];
        };
        NewReplyDto: {
            /**
             * Format: uuid
             * @description Made by you: the same id again is the same reply.
             */
            clientId: string;
            body: string;
            mode: components["schemas"]["ReplyMode"];
            /** @description `lastPosition` of the conversation when its author looked. */
            lastSeenPosition: number;
            /** @enum {string|null} */
            then?: "resolve" | "wait" | null;
            /** @default answered */
            outcome: components["schemas"]["ReplyOutcome"];
            attachmentIds?: string[];
            /**
             * Format: uuid
             * @description The customer's message that it answers; the newest when absent.
             */
            inReplyToMessageId?: string;
            /** @description Canned replies that it was made of, for their figures. */
            cannedReplies?: components["schemas"]["UsedCannedDto"][];
            /** @description Send although something came meanwhile. */
            sendAnyway?: boolean;
        };
        ReplyAuthorDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ReplyAttemptDto: {
            attempt: number;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** @enum {string|null} */
            outcome: "sent" | "not-sent" | "unknown" | null;
            /** @enum {string|null} */
            failureClass: "unreachable" | "rate-limited" | "unavailable" | "auth" | "window-closed" | "target-gone" | "not-allowed" | "invalid" | "awaiting-moderation" | null;
            detail: string | null;
        };
        /** @enum {string} */
        ReplyAbility: "undo" | "retry" | "mark-sent" | "mark-not-sent" | "close";
        ReplyDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            conversationId: string;
            /** Format: uuid */
            messageId: string;
            mode: components["schemas"]["ReplyMode"];
            body: string;
            state: components["schemas"]["ReplyProgressState"];
            attempt: number;
            /** @enum {string|null} */
            failureClass: "unreachable" | "rate-limited" | "unavailable" | "auth" | "window-closed" | "target-gone" | "not-allowed" | "invalid" | "awaiting-moderation" | null;
            failureDetail: string | null;
            /** @description Key of the sentence that says what to do about it, such as `remedy.wait`. */
            remedy: string | null;
            /** @description Nothing more happens by itself. */
            needsDecision: boolean;
            /** Format: date-time */
            undoUntil: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["ReplyAuthorDto"] | null;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            deliveredAt: string | null;
            /** Format: date-time */
            readAt: string | null;
            /** @description The network's id of it. */
            externalId: string | null;
            permalink: string | null;
            attempts: components["schemas"]["ReplyAttemptDto"][];
            can: components["schemas"]["ReplyAbility"][];
        };
        /** @enum {string} */
        SettlementOutcome: "sent" | "not-sent";
        SettlementDto: {
            outcome: components["schemas"]["SettlementOutcome"];
        };
        /** @enum {string} */
        ItemKind: "comment" | "message" | "review" | "forum" | "mention";
        ProblemConversationDto: {
            /** Format: uuid */
            id: string;
            customerName: string | null;
            channelName: string;
            network: string;
            kind: components["schemas"]["ItemKind"];
        };
        DeliveryProblemDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            conversationId: string;
            /** Format: uuid */
            messageId: string;
            mode: components["schemas"]["ReplyMode"];
            body: string;
            state: components["schemas"]["ReplyProgressState"];
            attempt: number;
            /** @enum {string|null} */
            failureClass: "unreachable" | "rate-limited" | "unavailable" | "auth" | "window-closed" | "target-gone" | "not-allowed" | "invalid" | "awaiting-moderation" | null;
            failureDetail: string | null;
            /** @description Key of the sentence that says what to do about it, such as `remedy.wait`. */
            remedy: string | null;
            /** @description Nothing more happens by itself. */
            needsDecision: boolean;
            /** Format: date-time */
            undoUntil: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["ReplyAuthorDto"] | null;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            deliveredAt: string | null;
            /** Format: date-time */
            readAt: string | null;
            /** @description The network's id of it. */
            externalId: string | null;
            permalink: string | null;
            attempts: components["schemas"]["ReplyAttemptDto"][];
            can: components["schemas"]["ReplyAbility"][];
            conversation: components["schemas"]["ProblemConversationDto"];
        };
        DeliveryProblemPageDto: {
            items: components["schemas"]["DeliveryProblemDto"][];
            nextCursor: string | null;
        };
        FileDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description By its content. */
            mime: string;
            bytes: number;
        };
        DraftDto: {
            mode: components["schemas"]["ComposerModeName"];
            body: string;
            attachments: components["schemas"]["FileDto"][];
            /** Format: date-time */
            updatedAt: string;
        };
        SaveDraftDto: {
            body: string;
            attachmentIds?: string[];
        };
        UploadDto: {
            /** Format: binary */
            file: string;
        };
        /** @enum {string} */
        CannedState: "draft" | "approved" | "retired";
        /** @enum {string} */
        CannedScope: "all" | "team" | "own";
        CannedNameDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        CannedFiguresDto: {
            /** @description Replies it went into in the last 90 days. */
            uses: number;
            /** @description Of those the ones sent without a change to it. */
            unchanged: number;
            /** @description Whose conversation was answered or solved. */
            solved: number;
            /** @description Whose customer came back after that. */
            reopened: number;
            /** Format: date-time */
            lastUsedAt: string | null;
        };
        /** @enum {string} */
        CannedAbility: "edit" | "approve" | "withdraw" | "retire" | "remove";
        CannedRowDto: {
            /** Format: uuid */
            id: string;
            shortcut: string;
            title: string;
            /** @description Names with `/` between them; empty at the top. */
            folder: string;
            tags: string[];
            scope: components["schemas"]["CannedScope"];
            team: components["schemas"]["CannedNameDto"] | null;
            owner: components["schemas"]["CannedNameDto"];
            state: components["schemas"]["CannedState"];
            /** Format: date */
            reviewBy: string | null;
            isReviewDue: boolean;
            /** Format: date-time */
            updatedAt: string;
            figures: components["schemas"]["CannedFiguresDto"];
            can: components["schemas"]["CannedAbility"][];
            languages: string[];
            networks: string[];
            /** @description The beginning of one of its texts. */
            excerpt: string;
            exampleCount: number;
            fileCount: number;
        };
        CannedPageDto: {
            items: components["schemas"]["CannedRowDto"][];
            nextCursor?: string | null;
        };
        CannedVariantDto: {
            /** Format: uuid */
            id: string;
            /** @description Two letters. */
            language: string;
            /** @description Null: for every network. */
            network: string | null;
            /** @description With places such as `{{customer.first_name|there}}`. */
            body: string;
        };
        CannedExampleDto: {
            language: string;
            text: string;
        };
        CannedReplyDto: {
            /** Format: uuid */
            id: string;
            shortcut: string;
            title: string;
            /** @description Names with `/` between them; empty at the top. */
            folder: string;
            tags: string[];
            scope: components["schemas"]["CannedScope"];
            team: components["schemas"]["CannedNameDto"] | null;
            owner: components["schemas"]["CannedNameDto"];
            state: components["schemas"]["CannedState"];
            /** Format: date */
            reviewBy: string | null;
            isReviewDue: boolean;
            /** Format: date-time */
            updatedAt: string;
            variants: components["schemas"]["CannedVariantDto"][];
            examples: components["schemas"]["CannedExampleDto"][];
            files: components["schemas"]["FileDto"][];
            figures: components["schemas"]["CannedFiguresDto"];
            can: components["schemas"]["CannedAbility"][];
        };
        WriteVariantDto: {
            /** @example en */
            language: string;
            /** @description Absent or null: every network. */
            network?: string | null;
            /** @description At most 10000 characters. */
            body: string;
        };
        WriteExampleDto: {
            /** @example en */
            language: string;
            /** @description At most 500 characters. */
            text: string;
        };
        /** @enum {string} */
        FirstCannedState: "draft" | "approved";
        AddCannedDto: {
            shortcut: string;
            title: string;
            /** @default  */
            folder: string;
            tags?: string[];
            scope: components["schemas"]["CannedScope"];
            /** Format: uuid */
            teamId?: string | null;
            variants: components["schemas"]["WriteVariantDto"][];
            examples?: components["schemas"]["WriteExampleDto"][];
            /** @description Absent: the files stay as they are. */
            fileIds?: string[];
            /**
             * Format: date
             * @example 2027-01-31
             */
            reviewBy?: string | null;
            /** @default draft */
            state: components["schemas"]["FirstCannedState"];
        };
        ChangeCannedDto: {
            shortcut: string;
            title: string;
            /** @default  */
            folder: string;
            tags?: string[];
            scope: components["schemas"]["CannedScope"];
            /** Format: uuid */
            teamId?: string | null;
            variants: components["schemas"]["WriteVariantDto"][];
            examples?: components["schemas"]["WriteExampleDto"][];
            /** @description Absent: the files stay as they are. */
            fileIds?: string[];
            /**
             * Format: date
             * @example 2027-01-31
             */
            reviewBy?: string | null;
            /**
             * Format: date-time
             * @description `updatedAt` of what its author saw; 409 when it is another by now.
             */
            seenAt?: string;
        };
        CannedStateDto: {
            state: components["schemas"]["CannedState"];
        };
        CannedFolderDto: {
            path: string;
            /** @description Right in it, without the folders below. */
            count: number;
        };
        CannedOverviewDto: {
            total: number;
            drafts: number;
            retired: number;
            /** @description Approved ones whose day of review has come. */
            reviewDue: number;
            own: number;
            folders: components["schemas"]["CannedFolderDto"][];
            tags: string[];
        };
        /** @enum {string} */
        CannedVariable: "customer.first_name" | "customer.name" | "agent.first_name" | "agent.name" | "brand.name" | "channel.name" | "conversation.subject" | "publication.title" | "today";
        UnfilledDto: {
            variable: components["schemas"]["CannedVariable"];
            /** @description Where it stands in the text, in UTF-16 units. */
            start: number;
            end: number;
        };
        OverLengthDto: {
            mode: components["schemas"]["ComposerModeName"];
            /** @description As the network counts. */
            length: number;
            limit: number;
        };
        OfferedCannedDto: {
            /** @description With values in the places of variables. */
            text: string;
            /** @description Places without a value; they block sending. */
            unfilled: components["schemas"]["UnfilledDto"][];
            /** @description Where it is longer than the network takes. */
            overLengths: components["schemas"]["OverLengthDto"][];
            /** Format: uuid */
            id: string;
            shortcut: string;
            title: string;
            language: string;
            network: string | null;
            /** @description Other languages that it could be said in here. */
            otherLanguages: string[];
            files: components["schemas"]["FileDto"][];
        };
        OfferedCannedListDto: {
            items: components["schemas"]["OfferedCannedDto"][];
        };
        PreviewDto: {
            /** @description Of what was read in the last 30 days. */
            looked: number;
            fitting: number;
            examples: components["schemas"]["PreviewExampleDto"][];
        };
        FilledTextDto: {
            /** @description With values in the places of variables. */
            text: string;
            /** @description Places without a value; they block sending. */
            unfilled: components["schemas"]["UnfilledDto"][];
            /** @description Where it is longer than the network takes. */
            overLengths: components["schemas"]["OverLengthDto"][];
        };
        ImportCountsDto: {
            added: number;
            changed: number;
            unchanged: number;
            refused: number;
        };
        /** @enum {string} */
        ImportOutcome: "added" | "changed" | "unchanged" | "refused";
        ImportLineDto: {
            /** @description The first of its lines in the file. */
            line: number;
            shortcut: string | null;
            title: string | null;
            outcome: components["schemas"]["ImportOutcome"];
            /** @description Why it was refused. */
            detail: string | null;
        };
        ImportReportDto: {
            counts: components["schemas"]["ImportCountsDto"];
            lines: components["schemas"]["ImportLineDto"][];
        };
        /** @enum {string} */
        LibraryFormat: "csv" | "json";
        SuggestedReplyDto: {
            /** @description With values in the places of variables. */
            text: string;
            /** @description Places without a value; they block sending. */
            unfilled: components["schemas"]["UnfilledDto"][];
            /** @description Where it is longer than the network takes. */
            overLengths: components["schemas"]["OverLengthDto"][];
            /** Format: uuid */
            id: string;
            shortcut: string;
            title: string;
            language: string;
            network: string | null;
            /** @description Other languages that it could be said in here. */
            otherLanguages: string[];
            files: components["schemas"]["FileDto"][];
            /** @description How often such a suggestion is right. */
            confidence: number;
            /** @description The known question most like it. */
            like: string | null;
        };
        SuggestionListDto: {
            /**
             * Format: uuid
             * @description What they answer.
             */
            messageId: string | null;
            items: components["schemas"]["SuggestedReplyDto"][];
        };
        /** @enum {string} */
        AnswerMode: "off" | "suggest" | "send";
        /** @enum {string} */
        AnswerHours: "always" | "open" | "closed";
        AnswerHaltDto: {
            /** Format: uuid */
            incidentId: string;
            /** @description What the incident is called. */
            title: string;
            /** @description Everywhere when empty. */
            channelIds: string[];
            /** Format: date-time */
            since: string;
        };
        ShownAnswerSettingDto: {
            mode: components["schemas"]["AnswerMode"];
            confidence: number;
            /** @description Nowhere when empty. */
            channelIds: string[];
            /**
             * @description In none when empty.
             * @example [
             *       "en",
             *       "nl"
             *     ]
             */
            languages: string[];
            hours: components["schemas"]["AnswerHours"];
            /**
             * Format: uuid
             * @description Null: the default.
             */
            calendarId: string | null;
            /** @description By language: what says that nobody wrote this. */
            notices: {
                [key: string]: string;
            };
            /** @description What is said where nothing else was written. */
            usualNotices: {
                [key: string]: string;
            };
            /** @description Open incidents during which the desk does not answer by itself. */
            halts: components["schemas"]["AnswerHaltDto"][];
        };
        AnswerSettingDto: {
            mode: components["schemas"]["AnswerMode"];
            confidence: number;
            /** @description Nowhere when empty. */
            channelIds: string[];
            /**
             * @description In none when empty.
             * @example [
             *       "en",
             *       "nl"
             *     ]
             */
            languages: string[];
            hours: components["schemas"]["AnswerHours"];
            /**
             * Format: uuid
             * @description Null: the default.
             */
            calendarId: string | null;
            /** @description By language: what says that nobody wrote this. */
            notices: {
                [key: string]: string;
            };
        };
        CurvePointDto: {
            confidence: number;
            sent: number;
            right: number;
            /** @description Null when none would be sent. */
            precision: number | null;
            /** @description Share of all questions that would be answered. */
            coverage: number;
        };
        AnswerFiguresDto: {
            /** Format: uuid */
            cannedReplyId: string;
            title: string;
            /** @description Whether the desk may send it by itself. */
            isOn: boolean;
            /** @description Known questions for which it was the best match. */
            questions: number;
            /** @description Sent to so many, at the chosen confidence. */
            sent: number;
            precision: number | null;
        };
        /** @enum {string} */
        AnswerRefusal: "incident" | "asked-for-person" | "not-waiting" | "answered-before" | "in-a-row" | "person-at-work" | "angry" | "complaint" | "spam" | "escalated" | "vip" | "other-channel" | "other-language" | "other-hours" | "nothing-fits" | "not-covered" | "models-disagree" | "not-sure-enough" | "not-switched-on" | "not-in-language" | "without-value" | "forbidden-phrase" | "needs-approval" | "not-possible";
        RefusalCountDto: {
            why: components["schemas"]["AnswerRefusal"];
            count: number;
        };
        AnswerReportDto: {
            /** @description Questions of known answer, tried as if new. */
            questions: number;
            curve: components["schemas"]["CurvePointDto"][];
            answers: components["schemas"]["AnswerFiguresDto"][];
            /** @description In the last 30 days. */
            sent: number;
            judgedRight: number;
            judgedWrong: number;
            refusals: components["schemas"]["RefusalCountDto"][];
        };
        AnsweredWithDto: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        /** @enum {string} */
        AnswerDecision: "sent" | "refused";
        JudgeDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        AnswerDecisionDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversationId: string;
            /** Format: uuid */
            messageId: string;
            /** @description The beginning of what was asked. */
            question: string;
            cannedReply: components["schemas"]["AnsweredWithDto"] | null;
            confidence: number | null;
            decision: components["schemas"]["AnswerDecision"];
            /** @enum {string|null} */
            why: "incident" | "asked-for-person" | "not-waiting" | "answered-before" | "in-a-row" | "person-at-work" | "angry" | "complaint" | "spam" | "escalated" | "vip" | "other-channel" | "other-language" | "other-hours" | "nothing-fits" | "not-covered" | "models-disagree" | "not-sure-enough" | "not-switched-on" | "not-in-language" | "without-value" | "forbidden-phrase" | "needs-approval" | "not-possible" | null;
            /** Format: date-time */
            at: string;
            /** @enum {string|null} */
            verdict: "right" | "wrong" | null;
            verdictBy: components["schemas"]["JudgeDto"] | null;
        };
        AnswerDecisionPageDto: {
            items: components["schemas"]["AnswerDecisionDto"][];
            nextCursor: string | null;
        };
        NewVerdictDto: {
            /**
             * @description Null takes it back.
             * @enum {string|null}
             */
            verdict: "right" | "wrong" | null;
        };
        /** @enum {string} */
        ReplyRisk: "forbidden-phrase" | "iban" | "card-number" | "amount" | "phone-number" | "email" | "link" | "public";
        ApprovalReasonDto: {
            /** Format: uuid */
            ruleId: string;
            ruleName: string;
            risks: components["schemas"]["ReplyRisk"][];
        };
        ApprovalFileDto: {
            name: string;
            url: string;
        };
        /** @enum {string} */
        ApprovalAbility: "decide";
        ApprovalDto: {
            reply: components["schemas"]["ReplyDto"];
            conversation: components["schemas"]["ProblemConversationDto"];
            reasons: components["schemas"]["ApprovalReasonDto"][];
            files: components["schemas"]["ApprovalFileDto"][];
            /** Format: date-time */
            requestedAt: string;
            /** @description What the customer wrote since. */
            newerMessages: number;
            can: components["schemas"]["ApprovalAbility"][];
        };
        ApprovalPageDto: {
            /** @description The oldest first. */
            items: components["schemas"]["ApprovalDto"][];
            nextCursor: string | null;
        };
        ApprovalCountDto: {
            /** @description Those that one may decide about. */
            waiting: number;
        };
        ApproveDto: {
            /** @description Other words; absent: as it is. */
            body?: string;
            /** @description Approve although the customer wrote again. */
            sendAnyway?: boolean;
        };
        RejectDto: {
            /** @description What has to change; its author reads it. */
            note: string;
        };
        /** @enum {string} */
        ApprovalAuthorKind: "everyone" | "people" | "roles" | "teams" | "new";
        ApprovalAuthorsDto: {
            kind: components["schemas"]["ApprovalAuthorKind"];
            /** @description Of people or teams. */
            ids: string[];
            roles: components["schemas"]["Role"][];
            /** @description How long one is new. */
            days: number;
        };
        ApprovalRuleDto: {
            name: string;
            authors: components["schemas"]["ApprovalAuthorsDto"];
            /**
             * @example {
             *       "all": []
             *     }
             */
            condition: {
                [key: string]: unknown;
            };
            /** @description One of them is enough; none: whatever the text says. */
            risks: components["schemas"]["ReplyRisk"][];
            isEnabled: boolean;
            /** Format: uuid */
            id: string;
            version: number;
        };
        ApprovalRuleListDto: {
            items: components["schemas"]["ApprovalRuleDto"][];
        };
        ApprovalRuleContentDto: {
            name: string;
            authors: components["schemas"]["ApprovalAuthorsDto"];
            /**
             * @example {
             *       "all": []
             *     }
             */
            condition: {
                [key: string]: unknown;
            };
            /** @description One of them is enough; none: whatever the text says. */
            risks: components["schemas"]["ReplyRisk"][];
            isEnabled: boolean;
        };
        ApprovalRuleChangeDto: {
            name: string;
            authors: components["schemas"]["ApprovalAuthorsDto"];
            /**
             * @example {
             *       "all": []
             *     }
             */
            condition: {
                [key: string]: unknown;
            };
            /** @description One of them is enough; none: whatever the text says. */
            risks: components["schemas"]["ReplyRisk"][];
            isEnabled: boolean;
            /** @description The version that was changed. */
            version: number;
        };
        BulkAnswerCountsDto: {
            waiting: number;
            accepted: number;
            held: number;
            refused: number;
            stopped: number;
        };
        BulkAnswerDto: {
            /** Format: uuid */
            id: string;
            /** @description Of the canned reply. */
            title: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            stoppedAt: string | null;
            counts: components["schemas"]["BulkAnswerCountsDto"];
        };
        BulkAnswerListDto: {
            items: components["schemas"]["BulkAnswerDto"][];
        };
        BulkAnswerPreviewDto: {
            /** Format: uuid */
            cannedReplyId: string;
            conversationIds: string[];
        };
        /** @enum {string} */
        BulkVerdict: "ready" | "needs-approval" | "cannot";
        PreviewedRecipientDto: {
            /** Format: uuid */
            conversationId: string;
            customerName: string | null;
            network: string;
            verdict: components["schemas"]["BulkVerdict"];
            /** @description What the customer would read. */
            text: string | null;
            language: string | null;
            mode: string | null;
            /** @description Why it cannot go out. */
            code: string | null;
            detail: string | null;
        };
        PreviewedBulkAnswerDto: {
            items: components["schemas"]["PreviewedRecipientDto"][];
        };
        NewBulkAnswerDto: {
            /** Format: uuid */
            cannedReplyId: string;
            conversationIds: string[];
            /**
             * Format: uuid
             * @description The same id again is the same answer.
             */
            clientId: string;
        };
        /** @enum {string} */
        BulkRecipientState: "waiting" | "accepted" | "held" | "refused" | "stopped";
        BulkRecipientDto: {
            /** Format: uuid */
            conversationId: string;
            customerName: string | null;
            network: string;
            state: components["schemas"]["BulkRecipientState"];
            reason: string | null;
            /** @description Of the reply in the ledger. */
            replyState: string | null;
        };
        BulkAnswerDetailDto: {
            /** Format: uuid */
            id: string;
            /** @description Of the canned reply. */
            title: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            stoppedAt: string | null;
            counts: components["schemas"]["BulkAnswerCountsDto"];
            recipients: components["schemas"]["BulkRecipientDto"][];
        };
        AskingChannelDto: {
            /** Format: uuid */
            id: string;
            name: string;
            network: string;
            /** @description The network has private messages in which one can ask. */
            canAsk: boolean;
        };
        AskingSettingViewDto: {
            /** @description Nowhere when empty. */
            channelIds: string[];
            /** @description After the resolve. */
            delayMinutes: number;
            quietDays: number;
            /** @description Up to it is low. */
            lowRating: number;
            /** @description By language, with {link} in its place; empty: the words of the house. */
            words: {
                [key: string]: string;
            };
            channels: components["schemas"]["AskingChannelDto"][];
            houseWords: {
                [key: string]: string;
            };
        };
        AskingSettingDto: {
            /** @description Nowhere when empty. */
            channelIds: string[];
            /** @description After the resolve. */
            delayMinutes: number;
            quietDays: number;
            /** @description Up to it is low. */
            lowRating: number;
            /** @description By language, with {link} in its place; empty: the words of the house. */
            words: {
                [key: string]: string;
            };
        };
        ConversationRatingDto: {
            /** Format: date-time */
            askedAt: string;
            rating: number | null;
            comment: string | null;
            /** Format: date-time */
            answeredAt: string | null;
        };
        ConversationRatingsDto: {
            /** @description One at most. */
            items: components["schemas"]["ConversationRatingDto"][];
        };
        RatingTokenDto: {
            /** @description From the link in the message. */
            token: string;
        };
        /** @enum {string} */
        AskingLanguage: "en" | "fr" | "nl";
        /**
         * @description An answer can be changed for a day.
         * @enum {string}
         */
        RatingState: "open" | "changeable" | "closed" | "expired";
        LinkedRatingDto: {
            language: components["schemas"]["AskingLanguage"];
            rating: number | null;
            comment: string | null;
            /** @description An answer can be changed for a day. */
            state: components["schemas"]["RatingState"];
        };
        GiveRatingDto: {
            /** @description From the link in the message. */
            token: string;
            rating: number;
            comment?: string;
        };
        /** @enum {string} */
        RatingReportBy: "channel" | "agent" | "team" | "week";
        RatingFiguresDto: {
            asked: number;
            answered: number;
            /** @description Share of 4 and 5, 0 to 1. */
            csat: number | null;
            /** @description Of those asked, 0 to 1. */
            responseRate: number | null;
            average: number | null;
            /** @description How many gave 1, 2, 3, 4 and 5. */
            ratings: number[];
        };
        RatingReportRowDto: {
            asked: number;
            answered: number;
            /** @description Share of 4 and 5, 0 to 1. */
            csat: number | null;
            /** @description Of those asked, 0 to 1. */
            responseRate: number | null;
            average: number | null;
            /** @description How many gave 1, 2, 3, 4 and 5. */
            ratings: number[];
            /** @description An id, a day, or none. */
            key: string;
            name: string | null;
            /** @description The same in the period before. */
            before: components["schemas"]["RatingFiguresDto"];
        };
        RatingReportDto: {
            rows: components["schemas"]["RatingReportRowDto"][];
            whole: components["schemas"]["RatingFiguresDto"];
            wholeBefore: components["schemas"]["RatingFiguresDto"];
        };
        RatingCommentDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversationId: string;
            rating: number;
            comment: string | null;
            /** Format: date-time */
            at: string;
            /** @description Empty for those without this right. */
            customer: string;
            channel: string;
            network: string;
            agent: string | null;
        };
        RatingCommentPageDto: {
            /** @description Newest first. */
            items: components["schemas"]["RatingCommentDto"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        ThresholdUnit: "count" | "percent" | "days" | "years" | "amount" | "text";
        ThresholdFieldDto: {
            name: string;
            unit: components["schemas"]["ThresholdUnit"];
            /** @description What holds until somebody sets another. */
            start: (number | string) | null;
            least: number;
            most: number;
            mayBeOff: boolean;
        };
        SegmentRuleDto: {
            segment: components["schemas"]["Segment"];
            isOn: boolean;
            /** @description Values by the name of the field; null switches a ground off. */
            thresholds: {
                [key: string]: (number | string) | null;
            };
            fields: components["schemas"]["ThresholdFieldDto"][];
            /** @description 0: as the house sets it. */
            version: number;
            /** Format: date-time */
            changedAt: string | null;
            members: number;
            /** @description Of those: on the word of a colleague. */
            byHand: number;
        };
        SegmentRuleListDto: {
            items: components["schemas"]["SegmentRuleDto"][];
        };
        ChangeSegmentRuleDto: {
            isOn: boolean;
            /** @description Values by the name of the field; null switches a ground off. */
            thresholds: {
                [key: string]: (number | string) | null;
            };
            version: number;
        };
        PreviewSegmentRuleDto: {
            isOn: boolean;
            /** @description Values by the name of the field; null switches a ground off. */
            thresholds: {
                [key: string]: (number | string) | null;
            };
        };
        /** @enum {string} */
        BecauseKind: "purchases" | "purchases-ever" | "purchase-years" | "few-complaints" | "complaints" | "negative-share" | "low-ratings" | "followers" | "praise" | "positive-share" | "deal-value" | "attribute";
        BecauseDto: {
            kind: components["schemas"]["BecauseKind"];
            figures: {
                [key: string]: number | string;
            };
        };
        MovedCustomerDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Why then, or why until now. */
            because: components["schemas"]["BecauseDto"][];
        };
        PreviewSideDto: {
            count: number;
            examples: components["schemas"]["MovedCustomerDto"][];
        };
        SegmentPreviewDto: {
            now: number;
            then: number;
            gain: components["schemas"]["PreviewSideDto"];
            lose: components["schemas"]["PreviewSideDto"];
        };
        SegmentRuleVersionDto: {
            version: number;
            isOn: boolean;
            thresholds: {
                [key: string]: (number | string) | null;
            };
            /** @description Name of the colleague. */
            by: string | null;
            /** Format: date-time */
            changedAt: string;
        };
        SegmentRuleVersionListDto: {
            /** @description Newest first. */
            items: components["schemas"]["SegmentRuleVersionDto"][];
        };
        MemberTalkDto: {
            /** Format: uuid */
            conversationId: string;
            text: string;
            network: string;
            /** Format: date-time */
            at: string;
        };
        MemberHandledDto: {
            name: string;
            /** Format: date-time */
            at: string;
        };
        SegmentMemberDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description In words; of a colleague when it is by hand. */
            reason: string;
            /** @description Empty when it is by hand. */
            because: components["schemas"]["BecauseDto"][];
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            until: string | null;
            byHand: boolean;
            /** @description Over all profiles. */
            followers: number | null;
            /** @description Against 30 days ago. */
            growth: number | null;
            networks: string[];
            lastTalk: components["schemas"]["MemberTalkDto"] | null;
            lastHandled: components["schemas"]["MemberHandledDto"] | null;
        };
        SegmentMemberPageDto: {
            items: components["schemas"]["SegmentMemberDto"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        ListeningHitState: "new" | "conversation" | "chance" | "done" | "muted";
        HitStreamDto: {
            /** Format: uuid */
            id: string;
            name: string;
            brand: string;
            isOwn: boolean;
        };
        /** @enum {string} */
        ListeningPlace: "forum" | "news" | "blog";
        HitSourceDto: {
            /** Format: uuid */
            id: string;
            name: string;
            place: components["schemas"]["ListeningPlace"];
        };
        /** @enum {string} */
        Sentiment: "negative" | "neutral" | "positive";
        HitDto: {
            /** Format: uuid */
            id: string;
            stream: components["schemas"]["HitStreamDto"];
            /** @description Other streams that found the same; what is done with a hit is done there too. */
            alsoIn: components["schemas"]["HitStreamDto"][];
            source: components["schemas"]["HitSourceDto"];
            title: string;
            text: string;
            link: string | null;
            authorName: string | null;
            language: string | null;
            sentiment: components["schemas"]["Sentiment"] | null;
            /** Format: date-time */
            publishedAt: string;
            /** @description 0 to 1. */
            relevance: number;
            /** @description What speaks for it: title, early, often, negative or once, a colon, and a word. */
            why: string[];
            state: components["schemas"]["ListeningHitState"];
            /** @description How often the same was brought again. */
            repeats: number;
            /** Format: uuid */
            conversationId: string | null;
        };
        HitPageDto: {
            items: components["schemas"]["HitDto"][];
            nextCursor: string | null;
        };
        HitMarkDto: {
            /** @enum {string} */
            state: "new" | "chance" | "done";
        };
        /** @enum {string} */
        ListeningMuteKind: "source" | "author" | "words";
        MuteDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ListeningMuteKind"];
            /** @description The name of the source or author, or the words. */
            label: string;
            streamName: string | null;
            by: string | null;
            /** Format: date-time */
            at: string;
        };
        MuteListDto: {
            items: components["schemas"]["MuteDto"][];
        };
        NewMuteDto: {
            kind: components["schemas"]["ListeningMuteKind"];
            /**
             * Format: uuid
             * @description The hit whose source or author is muted.
             */
            hitId: string;
            /** @description For `words`: what must not be there. */
            words?: string;
        };
        MadeDto: {
            /** Format: uuid */
            id: string;
        };
        /** @enum {string} */
        ListeningSourceState: "new" | "ok" | "failing";
        SourceDto: {
            name: string;
            place: components["schemas"]["ListeningPlace"];
            /** @example https://forum.example/latest.rss */
            url: string;
            isEnabled: boolean;
            /** Format: uuid */
            id: string;
            state: components["schemas"]["ListeningSourceState"];
            /** @description What went wrong at the last reading. */
            detail: string | null;
            /** Format: date-time */
            lastReadAt: string | null;
            /** Format: date-time */
            lastItemAt: string | null;
            itemCount: number;
        };
        SourceListDto: {
            items: components["schemas"]["SourceDto"][];
        };
        SourceContentDto: {
            name: string;
            place: components["schemas"]["ListeningPlace"];
            /** @example https://forum.example/latest.rss */
            url: string;
            isEnabled: boolean;
        };
        StreamDto: {
            /**
             * @description Words that must all be there; OR, NOT or -, brackets, "in a row", NEAR/5, begin*.
             * @example lumen (card OR "savings account") NOT festival
             */
            query: string;
            /** @example en */
            language: string | null;
            /** @description Every source when empty. */
            sourceIds: string[];
            name: string;
            /** @description Whose mentions these are, for share of voice. */
            brand: string;
            /** @description False for a competitor. */
            isOwn: boolean;
            isEnabled: boolean;
            /** Format: uuid */
            id: string;
            version: number;
            /** @description Hits that nobody has looked at. */
            newHits: number;
            /** @description Without those that are muted. */
            hits: number;
        };
        StreamListDto: {
            items: components["schemas"]["StreamDto"][];
        };
        StreamContentDto: {
            /**
             * @description Words that must all be there; OR, NOT or -, brackets, "in a row", NEAR/5, begin*.
             * @example lumen (card OR "savings account") NOT festival
             */
            query: string;
            /** @example en */
            language: string | null;
            /** @description Every source when empty. */
            sourceIds: string[];
            name: string;
            /** @description Whose mentions these are, for share of voice. */
            brand: string;
            /** @description False for a competitor. */
            isOwn: boolean;
            isEnabled: boolean;
        };
        StreamChangeDto: {
            /**
             * @description Words that must all be there; OR, NOT or -, brackets, "in a row", NEAR/5, begin*.
             * @example lumen (card OR "savings account") NOT festival
             */
            query: string;
            /** @example en */
            language: string | null;
            /** @description Every source when empty. */
            sourceIds: string[];
            name: string;
            /** @description Whose mentions these are, for share of voice. */
            brand: string;
            /** @description False for a competitor. */
            isOwn: boolean;
            isEnabled: boolean;
            /** @description The version that was changed. */
            version: number;
        };
        StreamQuestionDto: {
            /**
             * @description Words that must all be there; OR, NOT or -, brackets, "in a row", NEAR/5, begin*.
             * @example lumen (card OR "savings account") NOT festival
             */
            query: string;
            /** @example en */
            language: string | null;
            /** @description Every source when empty. */
            sourceIds: string[];
        };
        PreviewExampleDto: {
            title: string;
            text: string;
            link: string | null;
            /** Format: date-time */
            publishedAt: string;
            language: string | null;
            sentiment: components["schemas"]["Sentiment"] | null;
            relevance: number;
            why: string[];
        };
        MentionsDto: {
            /** Format: date */
            day: string;
            brand: string;
            isOwn: boolean;
            count: number;
        };
        MentionListDto: {
            items: components["schemas"]["MentionsDto"][];
        };
        /** @enum {string} */
        SurgeMeasure: "volume" | "negatives";
        SurgeDto: {
            /** Format: uuid */
            id: string;
            /** @description `brand`, `channel:<id>` or `topic:<id>`. */
            subject: string;
            /** @description What the channel or topic was called; empty for the brand. */
            name: string;
            measure: components["schemas"]["SurgeMeasure"];
            /** Format: date-time */
            beganAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** Format: date-time */
            foundAt: string;
            observed: number;
            expected: number;
            /** @description How likely as much or more is in a normal week. */
            p: number;
            /** @description Between its beginning and when it was certain. */
            hours: number;
            /** @description Words that stand in the new messages. */
            terms: string[];
        };
        SurgeListDto: {
            items: components["schemas"]["SurgeDto"][];
        };
        /** @enum {string} */
        IncidentState: "proposed" | "open" | "closed" | "dismissed";
        /** @enum {string} */
        Severity: "low" | "high" | "critical";
        StatementTextDto: {
            /** @example en */
            language: string;
            text: string;
        };
        IncidentDto: {
            title: string;
            severity: components["schemas"]["Severity"];
            /** @description Every channel when empty. */
            channelIds: string[];
            topicIds: string[];
            /** @description Whole words in a row; any of them is enough. */
            terms: string[];
            /**
             * Format: date-time
             * @description What came since belongs to it.
             */
            since: string;
            haltsAnswers: boolean;
            /** @description Called until one acknowledges. */
            callUserIds: string[];
            callEveryMinutes: number;
            /** Format: uuid */
            id: string;
            state: components["schemas"]["IncidentState"];
            /** @enum {string} */
            origin: "surge" | "person";
            /** Format: date-time */
            acknowledgedAt: string | null;
            acknowledgedBy: string | null;
            /** Format: date-time */
            nextCallAt: string | null;
            callCount: number;
            statement: components["schemas"]["StatementTextDto"][];
            /** Format: date-time */
            statementApprovedAt: string | null;
            statementApprovedBy: string | null;
            /** Format: date-time */
            openedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            closingNote: string | null;
            conversationCount: number;
            version: number;
            /** Format: date-time */
            createdAt: string;
        };
        IncidentListDto: {
            items: components["schemas"]["IncidentDto"][];
        };
        IncidentEntryDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** @description Null: the desk by itself. */
            by: string | null;
            /** @example decision */
            kind: string;
            text: string;
            detail: {
                [key: string]: unknown;
            };
        };
        IncidentInFullDto: {
            incident: components["schemas"]["IncidentDto"];
            alerts: components["schemas"]["SurgeDto"][];
            entries: components["schemas"]["IncidentEntryDto"][];
        };
        IncidentContentDto: {
            title: string;
            severity: components["schemas"]["Severity"];
            /** @description Every channel when empty. */
            channelIds: string[];
            topicIds: string[];
            /** @description Whole words in a row; any of them is enough. */
            terms: string[];
            /**
             * Format: date-time
             * @description What came since belongs to it.
             */
            since: string;
            haltsAnswers: boolean;
            /** @description Called until one acknowledges. */
            callUserIds: string[];
            callEveryMinutes: number;
        };
        IncidentChangeDto: {
            title: string;
            severity: components["schemas"]["Severity"];
            /** @description Every channel when empty. */
            channelIds: string[];
            topicIds: string[];
            /** @description Whole words in a row; any of them is enough. */
            terms: string[];
            /**
             * Format: date-time
             * @description What came since belongs to it.
             */
            since: string;
            haltsAnswers: boolean;
            /** @description Called until one acknowledges. */
            callUserIds: string[];
            callEveryMinutes: number;
            /** @description The version that was changed. */
            version: number;
        };
        ClosureNoteDto: {
            note: string;
        };
        StatementDto: {
            texts: components["schemas"]["StatementTextDto"][];
        };
        DecisionDto: {
            text: string;
        };
        JoinedConversationDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            channelId: string;
            channelName: string;
            customerName: string | null;
            text: string;
            status: string;
            /** @enum {string} */
            how: "scope" | "hand";
            /** Format: date-time */
            joinedAt: string;
            isAnswered: boolean;
        };
        JoinedListDto: {
            items: components["schemas"]["JoinedConversationDto"][];
        };
        ReportFiguresDto: {
            conversations: number;
            customers: number;
            messages: number;
            negatives: number;
            /** @description Conversations in which a person answered. */
            answered: number;
            /** @description The median, by wall clock. */
            firstReplyMinutes: number | null;
        };
        CoursePointDto: {
            /**
             * Format: date-time
             * @description The hour that begins then.
             */
            at: string;
            messages: number;
            negatives: number;
            replies: number;
        };
        ChannelShareDto: {
            name: string;
            conversations: number;
        };
        IncidentReportDto: {
            incident: components["schemas"]["IncidentDto"];
            alerts: components["schemas"]["SurgeDto"][];
            entries: components["schemas"]["IncidentEntryDto"][];
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            figures: components["schemas"]["ReportFiguresDto"];
            course: components["schemas"]["CoursePointDto"][];
            channels: components["schemas"]["ChannelShareDto"][];
        };
        AudienceDayDto: {
            /** @enum {string} */
            whose: "own" | "competitor";
            name: string;
            /** Format: date */
            onDay: string;
            followers: number | null;
            likes: number | null;
            comments: number | null;
            shares: number | null;
            clicks: number | null;
            mentions: number | null;
        };
        AudienceListDto: {
            /** @description Newest first, at most 200. */
            items: components["schemas"]["AudienceDayDto"][];
        };
        AudienceFileDto: {
            /** @description CSV with the headings day, name, whose (own or competitor), followers, likes, comments, shares, clicks, mentions. */
            csv: string;
        };
        AudienceFaultDto: {
            line: number;
            /** @enum {string} */
            fault: "day" | "name" | "whose" | "number" | "empty";
        };
        AudienceTakenDto: {
            taken: number;
            /** @description At most 100. */
            faults: components["schemas"]["AudienceFaultDto"][];
        };
        /** @enum {string} */
        FigureStep: "day" | "week" | "month";
        /** @enum {string} */
        FigureDimension: "channel" | "kind" | "team" | "agent" | "language" | "topic" | "segment";
        /** @enum {string} */
        FigureCadence: "daily" | "weekly" | "monthly";
        FigureReaderDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        FigureMailDto: {
            /** Format: uuid */
            id: string;
            name: string;
            cadence: components["schemas"]["FigureCadence"];
            hour: number;
            filter: {
                [key: string]: string;
            };
            /** Format: date-time */
            nextAt: string;
            /** Format: date-time */
            lastSentAt: string | null;
            readers: components["schemas"]["FigureReaderDto"][];
        };
        FigureMailListDto: {
            items: components["schemas"]["FigureMailDto"][];
        };
        FigureReaderListDto: {
            items: components["schemas"]["FigureReaderDto"][];
        };
        NewFigureMailDto: {
            name: string;
            cadence: components["schemas"]["FigureCadence"];
            hour: number;
            userIds: string[];
            /** @description One value a dimension, as in the addresses of figures. */
            filter: {
                [key: string]: string;
            };
        };
        NewFigureMailIdDto: {
            /** Format: uuid */
            id: string;
        };
        DimensionValueDto: {
            key: string;
            /** @description Null: the key is a word of the desk. */
            name: string | null;
        };
        DimensionValuesDto: {
            dimension: components["schemas"]["FigureDimension"];
            values: components["schemas"]["DimensionValueDto"][];
        };
        DimensionValuesListDto: {
            items: components["schemas"]["DimensionValuesDto"][];
        };
        /** @enum {string} */
        FigureLanguage: "en" | "fr" | "nl";
        MeasureDto: {
            key: string;
            name: string;
            /** @description How it is made, in words. */
            words: string;
            /** @description How it is made, in symbols. */
            symbols: string;
            group: string;
            /** @enum {string} */
            unit: "count" | "duration" | "share";
            /** @enum {string|null} */
            good: "up" | "down" | null;
            source: string;
            dimensions: components["schemas"]["FigureDimension"][];
        };
        CatalogueDto: {
            items: components["schemas"]["MeasureDto"][];
            /** @description Medians and percentiles are at most this far off: 0.05 is 5 %. */
            durationError: number;
            /** @description Zone in which days are counted. */
            timeZone: string | null;
            /** @description Conversations that are still to be read. */
            waiting: number;
            waitingOf: number;
        };
        FigureDto: {
            /** @description Milliseconds, a share from 0 to 1, or a count. */
            value: number | null;
            /** @description How much it rests on. */
            n: number;
            /** @description Of durations. */
            p90: number | null;
            /** @description Of durations. */
            mean: number | null;
        };
        FigurePointDto: {
            /** @description Milliseconds, a share from 0 to 1, or a count. */
            value: number | null;
            /** @description How much it rests on. */
            n: number;
            /** @description Of durations. */
            p90: number | null;
            /** @description Of durations. */
            mean: number | null;
            /**
             * Format: date
             * @description First day of the step.
             */
            at: string;
        };
        FigureSeriesDto: {
            measure: string;
            whole: components["schemas"]["FigureDto"];
            /** @description In the period before. */
            before: components["schemas"]["FigureDto"];
            points: components["schemas"]["FigurePointDto"][];
            pointsBefore: components["schemas"]["FigurePointDto"][];
        };
        FigureSeriesListDto: {
            items: components["schemas"]["FigureSeriesDto"][];
        };
        ComparedFigureDto: {
            measure: string;
            figure: components["schemas"]["FigureDto"];
            before: components["schemas"]["FigureDto"];
        };
        ComparedRowDto: {
            /** @description An id, a word of the desk, or none. */
            key: string;
            name: string | null;
            figures: components["schemas"]["ComparedFigureDto"][];
        };
        ComparisonDto: {
            rows: components["schemas"]["ComparedRowDto"][];
        };
        SpreadBarDto: {
            /** @description Milliseconds. */
            from: number;
            /** @description Milliseconds. */
            to: number;
            n: number;
            bucketFrom: number;
            bucketTo: number;
        };
        SpreadDto: {
            bars: components["schemas"]["SpreadBarDto"][];
            n: number;
            median: number | null;
            p90: number | null;
            medianBefore: number | null;
            p90Before: number | null;
        };
        HourCellDto: {
            /** @description 1 Monday to 7 Sunday. */
            weekday: number;
            hour: number;
            n: number;
        };
        HoursDto: {
            items: components["schemas"]["HourCellDto"][];
        };
        FactBehindDto: {
            id: string;
            /** Format: uuid */
            conversationId: string;
            fact: string;
            /** Format: date-time */
            at: string;
            value: number;
            channel: string;
            agent: string | null;
            /** @description Null for those without this right. */
            customer: string | null;
        };
        FactsBehindDto: {
            items: components["schemas"]["FactBehindDto"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        MailWay: "smtp" | "mailbox" | "none";
        StuckMailDto: {
            /** Format: uuid */
            id: string;
            recipient: string;
            subject: string;
            lastError: string | null;
            /** Format: date-time */
            postedAt: string;
        };
        UndeliverableMailDto: {
            /** Format: uuid */
            id: string;
            sender: string;
            subject: string;
            /** @description unreadable, no-token, unknown-token or empty */
            why: string;
            /** Format: date-time */
            receivedAt: string;
        };
        MailHealthDto: {
            way: components["schemas"]["MailWay"];
            /** @description Answers by mail are taken. */
            comesIn: boolean;
            /** @description Counted no further than 1000. */
            waiting: number;
            givenUp: components["schemas"]["StuckMailDto"][];
            undeliverable: components["schemas"]["UndeliverableMailDto"][];
        };
        /** @enum {string} */
        NoticeKind: "assigned" | "mentioned" | "customer-wrote" | "clock-warned" | "clock-breached" | "escalated" | "escalation-unheard" | "question-asked" | "question-answered" | "question-overdue" | "approval-requested" | "approval-decided" | "delivery-problem" | "channel-down" | "review-due" | "low-rating" | "rule-notify" | "incident-called";
        NoticeDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NoticeKind"];
            /** Format: uuid */
            conversationId: string | null;
            customerName: string | null;
            /** @description Who caused it, when a person did. */
            actorName: string | null;
            /** @description Ids and small facts. */
            params: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            readAt: string | null;
        };
        NoticePageDto: {
            items: components["schemas"]["NoticeDto"][];
            nextCursor: string | null;
            /** @description Counted no further than 100. */
            unread: number;
        };
        UnreadNoticesDto: {
            /** @description Counted no further than 100. */
            unread: number;
        };
        ReadNoticesDto: {
            ids?: string[];
            /**
             * Format: uuid
             * @description Everything that is told of it.
             */
            conversationId?: string;
        };
        NoticeChoiceDto: {
            kind: components["schemas"]["NoticeKind"];
            desk: boolean;
            mail: boolean;
        };
        QuietHoursDto: {
            /** @description Minutes of your day. */
            from: number;
            /** @description Before `from`: of the next day. */
            to: number;
        };
        NoticeSettingsDto: {
            kinds: components["schemas"]["NoticeChoiceDto"][];
            quiet?: components["schemas"]["QuietHoursDto"] | null;
        };
        CustomerByKeyDto: {
            source: string;
            key: string;
            /** Format: uuid */
            customerId: string;
        };
        CustomerConsentInputDto: {
            /** @example newsletter */
            purpose: string;
            basis: components["schemas"]["ConsentBasis"];
            note?: string;
        };
        /** @enum {string} */
        TakenFactKind: "purchase" | "order" | "deal" | "return" | "visit" | "other";
        CustomerFactInputDto: {
            kind: components["schemas"]["TakenFactKind"];
            /** @example Savings account */
            title: string;
            /**
             * @description Decimal, at most two digits after the point.
             * @example 129.50
             */
            amount?: string;
            /**
             * @description ISO 4217
             * @example EUR
             */
            currency?: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description Where it can be looked at. */
            url?: string;
            /** @description Of the fact in your system, of its source alone. */
            key: string;
        };
        CustomerUpsertDto: {
            name?: string;
            email?: string;
            phone?: string;
            /**
             * @description ISO 639-1
             * @example nl
             */
            language?: string;
            /** @description At most 50; names of at most 60 characters. */
            attributes?: {
                [key: string]: string;
            };
            segments?: ("buyer" | "loyal" | "dissatisfied" | "influencer" | "ambassador" | "vip")[];
            consents?: components["schemas"]["CustomerConsentInputDto"][];
            /** @description Orders and the like. */
            facts?: components["schemas"]["CustomerFactInputDto"][];
        };
        /**
         * @description `erased`: the person asked to be forgotten; nothing was written.
         * @enum {string}
         */
        CustomerTakenOutcome: "new" | "changed" | "same" | "erased";
        CustomerTakenDto: {
            key: string;
            /** @description `erased`: the person asked to be forgotten; nothing was written. */
            outcome: components["schemas"]["CustomerTakenOutcome"];
            /** Format: uuid */
            customerId: string | null;
        };
        CustomerFactFieldsDto: {
            kind: components["schemas"]["TakenFactKind"];
            /** @example Savings account */
            title: string;
            /**
             * @description Decimal, at most two digits after the point.
             * @example 129.50
             */
            amount?: string;
            /**
             * @description ISO 4217
             * @example EUR
             */
            currency?: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description Where it can be looked at. */
            url?: string;
        };
        BatchedCustomerDto: {
            name?: string;
            email?: string;
            phone?: string;
            /**
             * @description ISO 639-1
             * @example nl
             */
            language?: string;
            /** @description At most 50; names of at most 60 characters. */
            attributes?: {
                [key: string]: string;
            };
            segments?: ("buyer" | "loyal" | "dissatisfied" | "influencer" | "ambassador" | "vip")[];
            consents?: components["schemas"]["CustomerConsentInputDto"][];
            /** @description Orders and the like. */
            facts?: components["schemas"]["CustomerFactInputDto"][];
            /** @description Of the customer in your system. */
            key: string;
        };
        CustomerBatchDto: {
            items: components["schemas"]["BatchedCustomerDto"][];
        };
        CustomerProblemDto: {
            /** @example urn:hark:problem:validation.failed */
            type: string;
            /** @example 400 */
            status: number;
            /** @example validation.failed */
            code: string;
            detail: string;
            errors?: {
                field?: string;
                message?: string;
            }[];
        };
        BatchedCustomerAnswerDto: {
            /** @description Place in the batch, from 0. */
            index: number;
            taken: components["schemas"]["CustomerTakenDto"] | null;
            problem: components["schemas"]["CustomerProblemDto"] | null;
        };
        CustomerBatchAnswerDto: {
            items: components["schemas"]["BatchedCustomerAnswerDto"][];
        };
        /** @enum {string} */
        FileEncoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
        /** @enum {string} */
        FileDelimiter: "," | ";" | "\t" | "|";
        /** @enum {string} */
        ImportTarget: "key" | "name" | "email" | "phone" | "language" | "attribute" | "segment" | "consent" | "fact-kind" | "fact-title" | "fact-amount" | "fact-currency" | "fact-at" | "fact-key";
        MappedColumnDto: {
            /** @description Place in the file, from 0. */
            column: number;
            target: components["schemas"]["ImportTarget"];
            /** @description Of the attribute; the purpose of the consent. */
            name?: string;
        };
        /**
         * @description Of dates such as 03/04/2026.
         * @enum {string}
         */
        DateOrder: "day-first" | "month-first";
        ImportMappingDto: {
            columns: components["schemas"]["MappedColumnDto"][];
            /** @description Of dates such as 03/04/2026. */
            dateOrder: components["schemas"]["DateOrder"];
            basis: components["schemas"]["ConsentBasis"];
            /**
             * @description Of amounts without one.
             * @example EUR
             */
            currency: string | null;
        };
        /** @enum {string} */
        CustomerImportState: "mapping" | "running" | "paused" | "done" | "cancelled" | "failed";
        CustomerImportCountsDto: {
            lines: number;
            new: number;
            changed: number;
            same: number;
            refused: number;
        };
        /** @enum {string} */
        CustomerImportAct: "check" | "start" | "pause" | "resume" | "cancel" | "map" | "remove";
        CustomerImportDto: {
            encoding: components["schemas"]["FileEncoding"];
            delimiter: components["schemas"]["FileDelimiter"];
            /** @description The first line names the columns. */
            hasHeader: boolean;
            /**
             * @description The other system: keys are of it alone.
             * @example webshop
             */
            source: string;
            mapping: components["schemas"]["ImportMappingDto"];
            /** Format: uuid */
            id: string;
            fileName: string;
            bytes: number;
            state: components["schemas"]["CustomerImportState"];
            /** @description Looks what would happen, and writes nothing. */
            isTrial: boolean;
            /** @description Share of the file that has been read, from 0 to 1. */
            progress: number;
            counts: components["schemas"]["CustomerImportCountsDto"];
            /** @description What the last trial found. */
            trialCounts: components["schemas"]["CustomerImportCountsDto"] | null;
            /** @enum {string|null} */
            failure: "file-gone" | "unexpected" | null;
            /** @description Files are kept for seven days. */
            hasFile: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            can: components["schemas"]["CustomerImportAct"][];
        };
        CustomerImportPageDto: {
            items: components["schemas"]["CustomerImportDto"][];
            nextCursor: string | null;
        };
        ImportFileDto: {
            /** Format: binary */
            file: string;
        };
        ImportPlanDto: {
            encoding: components["schemas"]["FileEncoding"];
            delimiter: components["schemas"]["FileDelimiter"];
            /** @description The first line names the columns. */
            hasHeader: boolean;
            /**
             * @description The other system: keys are of it alone.
             * @example webshop
             */
            source: string;
            mapping: components["schemas"]["ImportMappingDto"];
        };
        /** @enum {string} */
        ImportLineFault: "encoding" | "quote-open" | "quote-broken" | "too-long" | "cells" | "no-key" | "email" | "phone" | "language" | "segment" | "consent" | "amount" | "currency" | "date" | "kind" | "fact-key" | "text" | "erased";
        PreviewRowDto: {
            line: number;
            cells: string[] | null;
            fault: components["schemas"]["ImportLineFault"] | null;
        };
        ImportPreviewDto: {
            headers: string[];
            rows: components["schemas"]["PreviewRowDto"][];
            guess: components["schemas"]["MappedColumnDto"][];
        };
        ImportLineErrorDto: {
            line: number;
            code: components["schemas"]["ImportLineFault"];
            column: string | null;
        };
        ImportLineErrorsDto: {
            items: components["schemas"]["ImportLineErrorDto"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        CrmKind: "hubspot" | "salesforce";
        /** @enum {string} */
        CrmFailureCode: "auth" | "rate" | "unreachable" | "broken-off" | "refused" | "unreadable";
        ConnectionDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["CrmKind"];
            name: string;
            /** @description Keys of its contacts stand under this name. */
            source: string;
            baseUrl: string;
            attributes: {
                [key: string]: string;
            };
            defaultCurrency: string | null;
            writesNotes: boolean;
            enabled: boolean;
            /** @description Customers that came or changed. */
            customersTaken: number;
            /** @description Customers whose deals came or changed. */
            dealsTaken: number;
            failureCode: components["schemas"]["CrmFailureCode"] | null;
            /** @description In the words of the CRM. */
            failureDetail: string | null;
            /**
             * Format: date-time
             * @description When it is read again.
             */
            nextAt: string | null;
            /** Format: date-time */
            lastOkAt: string | null;
        };
        ConnectionListDto: {
            items: components["schemas"]["ConnectionDto"][];
            nextCursor: string | null;
        };
        NewConnectionDto: {
            name: string;
            /** @description Null: where everybody’s is. Salesforce: the My Domain address of the house. */
            baseUrl: string | null;
            /** @description HubSpot: `accessToken`. Salesforce: `clientId`, `clientSecret`, and `refreshToken` when the app has one. Never shown again; in a change what is left out stays. */
            secrets: {
                [key: string]: string;
            };
            /** @description Attributes of the desk by properties of the CRM, at most 50. */
            attributes: {
                [key: string]: string;
            };
            /** @example EUR */
            defaultCurrency: string | null;
            /** @description Tell the CRM of every resolved conversation of its contacts. */
            writesNotes: boolean;
            enabled: boolean;
            kind: components["schemas"]["CrmKind"];
        };
        ChangeConnectionDto: {
            name: string;
            /** @description Null: where everybody’s is. Salesforce: the My Domain address of the house. */
            baseUrl: string | null;
            /** @description HubSpot: `accessToken`. Salesforce: `clientId`, `clientSecret`, and `refreshToken` when the app has one. Never shown again; in a change what is left out stays. */
            secrets: {
                [key: string]: string;
            };
            /** @description Attributes of the desk by properties of the CRM, at most 50. */
            attributes: {
                [key: string]: string;
            };
            /** @example EUR */
            defaultCurrency: string | null;
            /** @description Tell the CRM of every resolved conversation of its contacts. */
            writesNotes: boolean;
            enabled: boolean;
        };
        /** @enum {string} */
        CrmTestStep: "sign-in" | "contacts" | "deals";
        ConnectionTestStepDto: {
            step: components["schemas"]["CrmTestStep"];
            works: boolean;
            failureCode: components["schemas"]["CrmFailureCode"] | null;
            failureDetail: string | null;
        };
        ConnectionTestDto: {
            steps: components["schemas"]["ConnectionTestStepDto"][];
        };
        /** @enum {string} */
        WebhookTemplate: "standard" | "slack" | "teams";
        WebhookDto: {
            /** Format: uuid */
            id: string;
            name: string;
            url: string;
            template: components["schemas"]["WebhookTemplate"];
            kinds: string[];
            enabled: boolean;
            /**
             * Format: date-time
             * @description Since when every delivery has failed.
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description When the desk switched it off.
             */
            gaveUpAt: string | null;
            /**
             * Format: date-time
             * @description Until when the former secret signs too.
             */
            previousSecretUntil: string | null;
        };
        WebhookListDto: {
            items: components["schemas"]["WebhookDto"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        WebhookKind: "conversation.opened" | "conversation.reopened" | "conversation.assigned" | "message.received" | "reply.sent" | "reply.failed" | "status.changed" | "priority.changed" | "clock.warned" | "clock.breached" | "escalation.raised" | "escalation.climbed" | "escalation.taken-over" | "escalation.returned" | "escalation.closed" | "question.asked" | "question.answered" | "rule.fired" | "customer.changed" | "customers.taken-in" | "identity.linked" | "identity.unlinked" | "satisfaction.rated" | "incident.opened" | "incident.closed" | "topic-standing.changed" | "channel.auth-failed" | "channel.recovered";
        NewWebhookDto: {
            name: string;
            /** @description http or https. */
            url: string;
            template: components["schemas"]["WebhookTemplate"];
            kinds: components["schemas"]["WebhookKind"][];
            enabled: boolean;
        };
        WebhookWithSecretDto: {
            webhook: components["schemas"]["WebhookDto"];
            /** @description Shown this once. */
            secret: string;
        };
        ChangeWebhookDto: {
            name?: string;
            /** @description http or https. */
            url?: string;
            template?: components["schemas"]["WebhookTemplate"];
            kinds?: components["schemas"]["WebhookKind"][];
            enabled?: boolean;
        };
        /** @enum {string} */
        WebhookDeliveryState: "waiting" | "delivered" | "given-up";
        WebhookDeliveryDto: {
            /**
             * Format: uuid
             * @description The `webhook-id` that the receiver sees.
             */
            id: string;
            type: string;
            state: components["schemas"]["WebhookDeliveryState"];
            attempts: number;
            lastStatus: number | null;
            lastAnswer: string | null;
            /**
             * Format: date-time
             * @description When it is tried again.
             */
            nextAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deliveredAt: string | null;
            body: {
                [key: string]: unknown;
            };
        };
        WebhookDeliveryPageDto: {
            items: components["schemas"]["WebhookDeliveryDto"][];
            nextCursor: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    WorkProfiles_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkProfileListDto"];
                };
            };
        };
    };
    WorkProfiles_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkProfileContentDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WorkProfiles_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceContentDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WorkProfiles_changeAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceContentDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WorkProfiles_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WorkSettings_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkSettingsDto"];
                };
            };
        };
    };
    WorkSettings_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkSettingsDto"];
                };
            };
        };
    };
    WorkState_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkStateDto"];
                };
            };
        };
    };
    WorkState_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseWorkStateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkStateDto"];
                };
            };
        };
    };
    WorkState_active: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Audit_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                action?: string;
                actorId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageDto"];
                };
            };
        };
    };
    Colleagues_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People to assign to or to mention. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleagueListDto"];
                };
            };
        };
    };
    Me_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    Metrics_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    Session_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    SignIn_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            /** @description Sets the session cookie. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    Session_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Session_setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            /** @description Ends every other session; sets a new cookie. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    Sessions_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionListDto"];
                };
            };
        };
    };
    Sessions_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SignIn_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInOptionsDto"];
                };
            };
        };
    };
    SignIn_createForDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoSignInDto"];
            };
        };
        responses: {
            /** @description Sets the session cookie. Demo mode only. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    Teams_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamListDto"];
                };
            };
        };
    };
    Teams_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTeamDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDto"];
                };
            };
        };
    };
    Teams_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Teams_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTeamDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDto"];
                };
            };
        };
    };
    Tokens_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenListDto"];
                };
            };
        };
    };
    Tokens_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTokenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenWithSecretDto"];
                };
            };
        };
    };
    Tokens_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Users_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListDto"];
                };
            };
        };
    };
    Users_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPasswordDto"];
                };
            };
        };
    };
    Users_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    Users_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPasswordDto"];
                };
            };
        };
    };
    Networks_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkListDto"];
                };
            };
        };
    };
    Channels_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelListDto"];
                };
            };
        };
    };
    Channels_connect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChannelDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelDto"];
                };
            };
        };
    };
    Channels_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelDto"];
                };
            };
        };
    };
    Channels_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Channels_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelDto"];
                };
            };
        };
    };
    Channels_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckDto"];
                };
            };
        };
    };
    Channels_poll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Customers_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDto"];
                };
            };
        };
    };
    Customers_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDto"];
                };
            };
        };
    };
    Customers_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCustomerNoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDto"];
                };
            };
        };
    };
    Customers_removeNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDto"];
                };
            };
        };
    };
    Links_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDto"];
                };
            };
        };
    };
    Links_unlink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDto"];
                };
            };
        };
    };
    Links_suggest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkSuggestionsDto"];
                };
            };
        };
    };
    Links_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                otherId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkSuggestionsDto"];
                };
            };
        };
    };
    Merges_preview: {
        parameters: {
            query: {
                /** @description Who would become part of the customer. */
                with: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePreviewDto"];
                };
            };
        };
    };
    Merges_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMergeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDto"];
                };
            };
        };
    };
    Merges_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDto"];
                };
            };
        };
    };
    Consents_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConsentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDto"];
                };
            };
        };
    };
    Consents_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                consentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDto"];
                };
            };
        };
    };
    Segments_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                segment: components["schemas"]["Segment"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSegmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDto"];
                };
            };
        };
    };
    Segments_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                segment: components["schemas"]["Segment"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDto"];
                };
            };
        };
    };
    PrivacyRequests_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                customerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequestPageDto"];
                };
            };
        };
    };
    PrivacyRequests_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequestDto"];
                };
            };
        };
    };
    PrivacyRequests_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequestDto"];
                };
            };
        };
    };
    PrivacyRequests_erase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewErasureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequestDto"];
                };
            };
        };
    };
    PrivacyRequests_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PrivacyRequests_proof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PrivacyRequests_certificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PrivacyCustomers_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyCustomerDto"];
                };
            };
        };
    };
    PrivacyCustomers_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasurePreviewDto"];
                };
            };
        };
    };
    PrivacyCustomers_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHoldDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PrivacyCustomers_lift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PrivacyCustomers_readLog: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                customerId?: string;
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyReadPageDto"];
                };
            };
        };
    };
    Retention_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionListDto"];
                };
            };
        };
    };
    Retention_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "conversations" | "journal" | "events" | "notices" | "mails" | "webhook-deliveries" | "reads" | "satisfaction-comments" | "listening";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionRuleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionListDto"];
                };
            };
        };
    };
    Retention_preview: {
        parameters: {
            query: {
                days: number;
            };
            header?: never;
            path: {
                kind: "conversations" | "journal" | "events" | "notices" | "mails" | "webhook-deliveries" | "reads" | "satisfaction-comments" | "listening";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPreviewDto"];
                };
            };
        };
    };
    Retention_sweep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "conversations" | "journal" | "events" | "notices" | "mails" | "webhook-deliveries" | "reads" | "satisfaction-comments" | "listening";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionDaysQuery"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Conversations_page: {
        parameters: {
            query?: {
                /** @description open, waiting, snoozed, resolved */
                status?: string;
                /** @description comment, message, review, forum, mention */
                kind?: string;
                channelId?: string;
                /** @description me, none or ids */
                assigneeId?: string;
                /** @description none or ids */
                teamId?: string;
                /** @description Any of these tags. */
                tagId?: string;
                /** @description 1 urgent … 4 low */
                priority?: string;
                /** @description Theirs, and those of others in which they spoke. */
                customerId?: string;
                /** @description What their customer is: buyer, loyal, dissatisfied, influencer, ambassador, vip */
                segment?: string;
                publicationId?: string;
                /** @description true: only where a customer waits. */
                unanswered?: "true" | "false";
                /** @description How the next due time stands: on-track, soon, breached */
                due?: string;
                /** @description true: only what is escalated. */
                escalated?: "true" | "false";
                /** @description Words said in it lately. */
                q?: string;
                /** @description At most 100 conversations: those of them that the list contains. */
                ids?: string;
                /** @description unanswered: who waits longest first, and only those who wait; due: what is due first, and only that. */
                sort?: components["schemas"]["ConversationSort"];
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description mine, unassigned, waiting-for-me, unanswered, snoozed, waiting, resolved, problems, escalated, breaching, all, or the id of a saved view. The other filters narrow it. */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationPageDto"];
                };
            };
        };
    };
    Conversations_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"];
                };
            };
        };
    };
    Conversations_messages: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before: leads to older messages */
                cursor?: string;
                /** @description Only entries with a higher position than this, oldest first. */
                after?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePageDto"];
                };
            };
        };
    };
    Conversations_happened: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPageDto"];
                };
            };
        };
    };
    CustomerTimeline_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Beginnings of a name, address, handle or number. */
                q?: string;
                segment?: components["schemas"]["Segment"];
                /** @description Last contact, made known last, most complaints in 30 days, largest reach. Without words and segment, the last two list those who have any. */
                sort?: components["schemas"]["CustomerSort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPageDto"];
                };
            };
        };
    };
    CustomerTimeline_history: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Only what happened on this network. */
                network?: string;
                /** @description Only these, with commas between them. */
                kinds?: components["schemas"]["TimelineFilter"][];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelinePageDto"];
                };
            };
        };
    };
    Publications_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDto"];
                };
            };
        };
    };
    Publications_tree: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                filter?: components["schemas"]["TreeFilter"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreePageDto"];
                };
            };
        };
    };
    Search_search: {
        parameters: {
            query: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Words, "a phrase", or, -without. Customers are found by beginnings. */
                q: string;
                in?: components["schemas"]["Searched"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPageDto"];
                };
            };
        };
    };
    Tags_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagListDto"];
                };
            };
        };
    };
    Tags_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTagDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagDto"];
                };
            };
        };
    };
    Views_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewsDto"];
                };
            };
        };
    };
    Views_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSavedViewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"];
                };
            };
        };
    };
    Views_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Views_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"];
                };
            };
        };
    };
    BulkActions_act: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBulkActionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResultDto"];
                };
            };
        };
    };
    BulkActions_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResultDto"];
                };
            };
        };
    };
    Labels_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"];
                };
            };
        };
    };
    Labels_prioritise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrioritiseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"];
                };
            };
        };
    };
    Labels_tag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"];
                };
            };
        };
    };
    Labels_untag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"];
                };
            };
        };
    };
    Notes_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDto"];
                };
            };
        };
    };
    Notes_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadMarkerDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Notes_excuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDto"];
                };
            };
        };
    };
    Notes_excuseNoMore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDto"];
                };
            };
        };
    };
    Status_resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"];
                };
            };
        };
    };
    Status_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"];
                };
            };
        };
    };
    Status_wait: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"];
                };
            };
        };
    };
    Status_waitNoMore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"];
                };
            };
        };
    };
    Status_snooze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"];
                };
            };
        };
    };
    Status_wake: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"];
                };
            };
        };
    };
    Threads_split: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"];
                };
            };
        };
    };
    Threads_join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"];
                };
            };
        };
    };
    Threads_createMatter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMatterDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"];
                };
            };
        };
    };
    Threads_joinMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"];
                };
            };
        };
    };
    Threads_leaveMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"];
                };
            };
        };
    };
    Quarantine_page: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantinePageDto"];
                };
            };
        };
    };
    Quarantine_unsupported: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsupportedListDto"];
                };
            };
        };
    };
    Quarantine_replayAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayResultDto"];
                };
            };
        };
    };
    Quarantine_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantineItemDto"];
                };
            };
        };
    };
    Quarantine_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantineItemDto"];
                };
            };
        };
    };
    Labels_ofConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageLabelListDto"];
                };
            };
        };
    };
    Labels_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelCorrectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageLabelDto"];
                };
            };
        };
    };
    Labels_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageLabelDto"];
                };
            };
        };
    };
    Provider_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageStateDto"];
                };
            };
        };
    };
    Provider_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLanguageProviderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageStateDto"];
                };
            };
        };
    };
    Provider_test: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderTestDto"];
                };
            };
        };
    };
    Provider_log: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageCallPageDto"];
                };
            };
        };
    };
    Provider_teach: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionsSwitchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageStateDto"];
                };
            };
        };
    };
    Summary_show: {
        parameters: {
            query: {
                language: "en" | "fr" | "nl";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationSummaryStateDto"];
                };
            };
        };
    };
    Summary_make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskSummaryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationSummaryStateDto"];
                };
            };
        };
    };
    Topics_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicListDto"];
                };
            };
        };
    };
    Topics_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTopicDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicDto"];
                };
            };
        };
    };
    Topics_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicSearchDto"];
                };
            };
        };
    };
    Topics_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTopicDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicDto"];
                };
            };
        };
    };
    Topics_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Topics_messages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicMessageListDto"];
                };
            };
        };
    };
    Topics_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeTopicDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicDto"];
                };
            };
        };
    };
    Topics_split: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitTopicDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicDto"];
                };
            };
        };
    };
    ConversationTopics_names: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicNameListDto"];
                };
            };
        };
    };
    ConversationTopics_ofConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTopicListDto"];
                };
            };
        };
    };
    ConversationTopics_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChosenTopicDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Digests_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestPageDto"];
                };
            };
        };
    };
    Digests_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedDigestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestDto"];
                };
            };
        };
    };
    Digests_one: {
        parameters: {
            query?: {
                language?: components["schemas"]["DigestLanguage"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestDto"];
                };
            };
        };
    };
    Digests_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    DigestSchedules_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestChoicesDto"];
                };
            };
        };
    };
    DigestSchedules_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleListDto"];
                };
            };
        };
    };
    DigestSchedules_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteScheduleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleDto"];
                };
            };
        };
    };
    DigestSchedules_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteScheduleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleDto"];
                };
            };
        };
    };
    DigestSchedules_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DigestSchedules_turn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleSwitchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleDto"];
                };
            };
        };
    };
    DigestSchedules_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestPreviewDto"];
                };
            };
        };
    };
    Standings_ofConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationStandingsDto"];
                };
            };
        };
    };
    Standings_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingHistoryDto"];
                };
            };
        };
    };
    Standings_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetStandingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Standings_concerned: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Complaints since then; 90 days. */
                since?: string;
                /** @description Complaints of the period and the scope of this digest, whatever `since` says. */
                digestId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernedPageDto"];
                };
            };
        };
    };
    StandingLinks_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigestTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedStandingDto"];
                };
            };
        };
    };
    StandingLinks_say: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetLinkedStandingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConditionFacts_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a condition can ask, and how. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionFactListDto"];
                };
            };
        };
    };
    Calendars_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarListDto"];
                };
            };
        };
    };
    Calendars_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCalendarDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDto"];
                };
            };
        };
    };
    Calendars_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDto"];
                };
            };
        };
    };
    Calendars_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Calendars_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCalendarDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDto"];
                };
            };
        };
    };
    Calendars_usedBy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarUseDto"];
                };
            };
        };
    };
    CalendarPreviews_week: {
        parameters: {
            query: {
                /** @description A day of the week */
                of: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarWeekDto"];
                };
            };
        };
    };
    CalendarPreviews_dueTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DueTimeQuestionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueTimeDto"];
                };
            };
        };
    };
    CalendarPreviews_dueTimeByRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulesQuestionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueTimeDto"];
                };
            };
        };
    };
    CalendarPreviews_holidaysIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["HolidaysFileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidaysPreviewDto"];
                };
            };
        };
    };
    CalendarPreviews_publicHolidays: {
        parameters: {
            query: {
                country: "BE" | "FR" | "NL";
                year: number;
                /** @description Of the names */
                language: "en" | "fr" | "nl";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicHolidaysDto"];
                };
            };
        };
    };
    Clocks_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockListDto"];
                };
            };
        };
    };
    Policies_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyListDto"];
                };
            };
        };
    };
    Policies_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyContentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDto"];
                };
            };
        };
    };
    Policies_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyOrderDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Policies_due: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyPreviewDto"];
                };
            };
        };
    };
    Policies_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDto"];
                };
            };
        };
    };
    Policies_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SlaReport_rows: {
        parameters: {
            query: {
                from: string;
                /** @description Not included. */
                to: string;
                by: components["schemas"]["ReportGroup"];
                kind?: components["schemas"]["ClockKind"];
                /** @description IANA name, for days; UTC when absent. */
                timeZone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlaReportDto"];
                };
            };
        };
    };
    SlaReport_csv: {
        parameters: {
            query: {
                from: string;
                /** @description Not included. */
                to: string;
                by: components["schemas"]["ReportGroup"];
                kind?: components["schemas"]["ClockKind"];
                /** @description IANA name, for days; UTC when absent. */
                timeZone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    SlaReport_clocks: {
        parameters: {
            query: {
                from: string;
                /** @description Not included. */
                to: string;
                by: components["schemas"]["ReportGroup"];
                kind?: components["schemas"]["ClockKind"];
                /** @description IANA name, for days; UTC when absent. */
                timeZone?: string;
                /** @description The row of the report, by its key. */
                key: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedClockListDto"];
                };
            };
        };
    };
    ConversationFirings_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleFiringPageDto"];
                };
            };
        };
    };
    DryRuns_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunDto"];
                };
            };
        };
    };
    DryRuns_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunDto"];
                };
            };
        };
    };
    DryRuns_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RuleActions_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleActionListDto"];
                };
            };
        };
    };
    RuleHistory_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionListDto"];
                };
            };
        };
    };
    RuleHistory_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RuleHistory_bringBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RuleHistory_log: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleFiringPageDto"];
                };
            };
        };
    };
    Rules_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleListDto"];
                };
            };
        };
    };
    Rules_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDto"];
                };
            };
        };
    };
    Rules_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleOrderDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Rules_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDto"];
                };
            };
        };
    };
    Rules_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDto"];
                };
            };
        };
    };
    Rules_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Rules_switch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSwitchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDto"];
                };
            };
        };
    };
    Board_show: {
        parameters: {
            query: {
                /** @description When today began where the reader is. */
                dayStart: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardDto"];
                };
            };
        };
    };
    ConversationQuestions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionListDto"];
                };
            };
        };
    };
    ConversationQuestions_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewQuestionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionListDto"];
                };
            };
        };
    };
    ConversationQuestions_remind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionListDto"];
                };
            };
        };
    };
    Questions_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionDetailDto"];
                };
            };
        };
    };
    ConversationQuestions_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionListDto"];
                };
            };
        };
    };
    Departments_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentListDto"];
                };
            };
        };
    };
    Departments_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDepartmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentDto"];
                };
            };
        };
    };
    Departments_people: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentPeopleDto"];
                };
            };
        };
    };
    Departments_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Departments_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentDto"];
                };
            };
        };
    };
    EscalationActs_acknowledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EscalationListDto"];
                };
            };
        };
    };
    EscalationActs_takeOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EscalationListDto"];
                };
            };
        };
    };
    EscalationActs_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalationNoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EscalationListDto"];
                };
            };
        };
    };
    EscalationActs_climb: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalationNoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EscalationListDto"];
                };
            };
        };
    };
    EscalationActs_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EscalationListDto"];
                };
            };
        };
    };
    Escalations_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EscalationListDto"];
                };
            };
        };
    };
    Escalations_raise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEscalationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EscalationListDto"];
                };
            };
        };
    };
    Ladders_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderListDto"];
                };
            };
        };
    };
    Ladders_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLadderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderDto"];
                };
            };
        };
    };
    Ladders_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Ladders_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LadderChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderDto"];
                };
            };
        };
    };
    QuestionLinks_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedQuestionDto"];
                };
            };
        };
    };
    QuestionLinks_answer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkAnswerDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Questions_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: components["schemas"]["QuestionState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionListDto"];
                };
            };
        };
    };
    Questions_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionDetailDto"];
                };
            };
        };
    };
    OwnWork_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkloadDto"];
                };
            };
        };
    };
    OwnWork_next: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextConversationDto"];
                };
            };
        };
    };
    Queues_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueListDto"];
                };
            };
        };
    };
    Queues_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueDto"];
                };
            };
        };
    };
    Queues_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueOrderDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Queues_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueDto"];
                };
            };
        };
    };
    Queues_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RoutingPreview_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingPreviewDto"];
                };
            };
        };
    };
    RoutingPreview_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingPreviewDto"];
                };
            };
        };
    };
    RoutingSettings_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingSettingsDto"];
                };
            };
        };
    };
    RoutingSettings_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoutingSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingSettingsDto"];
                };
            };
        };
    };
    Guidance_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidanceDto"];
                };
            };
        };
    };
    Guidance_unpin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                guidanceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Guidelines_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidelineListDto"];
                };
            };
        };
    };
    Guidelines_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuidelineContentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidelineDto"];
                };
            };
        };
    };
    Guidelines_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuidelineOrderDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Guidelines_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuidelineChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidelineDto"];
                };
            };
        };
    };
    Guidelines_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Hidings_hide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HidingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConversationReplies_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReplyDto"];
            };
        };
        responses: {
            /** @description It had been accepted before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDto"];
                };
            };
        };
    };
    Replies_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDto"];
                };
            };
        };
    };
    Replies_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDto"];
                };
            };
        };
    };
    Replies_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDto"];
                };
            };
        };
    };
    Replies_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDto"];
                };
            };
        };
    };
    Replies_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDto"];
                };
            };
        };
    };
    DeliveryProblems_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryProblemPageDto"];
                };
            };
        };
    };
    Drafts_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                mode: components["schemas"]["ComposerModeName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Drafts_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                mode: components["schemas"]["ComposerModeName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
        };
    };
    Drafts_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                mode: components["schemas"]["ComposerModeName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Files_bring: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDto"];
                };
            };
        };
    };
    Files_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    CannedReplies_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Words, each by its beginning; accents and capitals apart. */
                q?: string;
                /** @description With everything below it; empty is the top itself. */
                folder?: string;
                tag?: string;
                state?: components["schemas"]["CannedState"];
                scope?: components["schemas"]["CannedScope"];
                /** @description Those with a text in it. */
                language?: string;
                /** @description Only those whose day of review has come. */
                reviewDue?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedPageDto"];
                };
            };
        };
    };
    CannedReplies_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCannedDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedReplyDto"];
                };
            };
        };
    };
    CannedReplies_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedReplyDto"];
                };
            };
        };
    };
    CannedReplies_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCannedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedReplyDto"];
                };
            };
        };
    };
    CannedReplies_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CannedReplies_setState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CannedStateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedReplyDto"];
                };
            };
        };
    };
    CannedOverview_see: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedOverviewDto"];
                };
            };
        };
    };
    ConversationCanned_search: {
        parameters: {
            query?: {
                /** @description A shortcut or words; without them what you use most. */
                q?: string;
                /** @description Instead of the conversation's own. */
                language?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedCannedListDto"];
                };
            };
        };
    };
    ConversationCanned_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilledTextDto"];
                };
            };
        };
    };
    CannedTransfer_bring: {
        parameters: {
            query?: {
                /** @description Only say what would happen. */
                trial?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReportDto"];
                };
            };
        };
    };
    CannedTransfer_export: {
        parameters: {
            query: {
                format: components["schemas"]["LibraryFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    Suggestions_suggest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionListDto"];
                };
            };
        };
    };
    AutomaticAnswers_setting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownAnswerSettingDto"];
                };
            };
        };
    };
    AutomaticAnswers_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSettingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownAnswerSettingDto"];
                };
            };
        };
    };
    AutomaticAnswers_report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerReportDto"];
                };
            };
        };
    };
    AutomaticAnswers_switchOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AutomaticAnswers_switchOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AnswerDecisions_list: {
        parameters: {
            query?: {
                decision?: "sent" | "refused";
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDecisionPageDto"];
                };
            };
        };
    };
    AnswerDecisions_judge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVerdictDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDecisionDto"];
                };
            };
        };
    };
    Approvals_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPageDto"];
                };
            };
        };
    };
    Approvals_count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalCountDto"];
                };
            };
        };
    };
    Approvals_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDto"];
                };
            };
        };
    };
    Approvals_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDto"];
                };
            };
        };
    };
    ApprovalRules_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRuleListDto"];
                };
            };
        };
    };
    ApprovalRules_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalRuleContentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRuleDto"];
                };
            };
        };
    };
    ApprovalRules_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalRuleChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRuleDto"];
                };
            };
        };
    };
    ApprovalRules_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BulkAnswers_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswerListDto"];
                };
            };
        };
    };
    BulkAnswers_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBulkAnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswerDetailDto"];
                };
            };
        };
    };
    BulkAnswers_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkAnswerPreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewedBulkAnswerDto"];
                };
            };
        };
    };
    BulkAnswers_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswerDetailDto"];
                };
            };
        };
    };
    BulkAnswers_stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswerDetailDto"];
                };
            };
        };
    };
    AskingSettings_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskingSettingViewDto"];
                };
            };
        };
    };
    AskingSettings_write: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskingSettingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskingSettingViewDto"];
                };
            };
        };
    };
    ConversationRating_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationRatingsDto"];
                };
            };
        };
    };
    RatingLinks_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedRatingDto"];
                };
            };
        };
    };
    RatingLinks_answer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveRatingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedRatingDto"];
                };
            };
        };
    };
    RatingReport_report: {
        parameters: {
            query: {
                from: string;
                /** @description Not included. */
                to: string;
                /** @description IANA name, for weeks; UTC when absent. */
                timeZone?: string;
                channelId?: string;
                agentId?: string;
                teamId?: string;
                by: components["schemas"]["RatingReportBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingReportDto"];
                };
            };
        };
    };
    RatingReport_csv: {
        parameters: {
            query: {
                from: string;
                /** @description Not included. */
                to: string;
                /** @description IANA name, for weeks; UTC when absent. */
                timeZone?: string;
                channelId?: string;
                agentId?: string;
                teamId?: string;
                by: components["schemas"]["RatingReportBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    RatingReport_comments: {
        parameters: {
            query: {
                from: string;
                /** @description Not included. */
                to: string;
                /** @description IANA name, for weeks; UTC when absent. */
                timeZone?: string;
                channelId?: string;
                agentId?: string;
                teamId?: string;
                most?: number;
                /** @description Only those with words. */
                withWords?: boolean;
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingCommentPageDto"];
                };
            };
        };
    };
    SegmentRules_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentRuleListDto"];
                };
            };
        };
    };
    SegmentRules_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                segment: components["schemas"]["Segment"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSegmentRuleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentRuleListDto"];
                };
            };
        };
    };
    SegmentRules_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                segment: components["schemas"]["Segment"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewSegmentRuleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentPreviewDto"];
                };
            };
        };
    };
    SegmentRules_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                segment: components["schemas"]["Segment"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentRuleVersionListDto"];
                };
            };
        };
    };
    SegmentMembers_page: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                segment: components["schemas"]["Segment"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentMemberPageDto"];
                };
            };
        };
    };
    SegmentMembers_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                segment: components["schemas"]["Segment"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    Hits_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                streamId?: string;
                sourceId?: string;
                state?: components["schemas"]["ListeningHitState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HitPageDto"];
                };
            };
        };
    };
    Hits_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HitMarkDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Hits_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HitDto"];
                };
            };
        };
    };
    Mutes_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MuteListDto"];
                };
            };
        };
    };
    Mutes_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMuteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
        };
    };
    Mutes_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Sources_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceListDto"];
                };
            };
        };
    };
    Sources_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceContentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
        };
    };
    Sources_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceContentDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Sources_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Sources_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Streams_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamListDto"];
                };
            };
        };
    };
    Streams_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StreamContentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
        };
    };
    Streams_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StreamChangeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Streams_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Streams_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StreamQuestionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewDto"];
                };
            };
        };
    };
    Streams_mentions: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionListDto"];
                };
            };
        };
    };
    Incidents_surges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurgeListDto"];
                };
            };
        };
    };
    Incidents_list: {
        parameters: {
            query?: {
                state?: components["schemas"]["IncidentState"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentListDto"];
                };
            };
        };
    };
    Incidents_declare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentContentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentDto"];
                };
            };
        };
    };
    Incidents_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentInFullDto"];
                };
            };
        };
    };
    Incidents_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentChangeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Incidents_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Incidents_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Incidents_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosureNoteDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Incidents_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Incidents_acknowledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IncidentWork_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IncidentWork_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IncidentWork_log: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IncidentWork_conversations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinedListDto"];
                };
            };
        };
    };
    IncidentWork_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IncidentWork_takeOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IncidentWork_ofConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentListDto"];
                };
            };
        };
    };
    IncidentReport_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentReportDto"];
                };
            };
        };
    };
    IncidentReport_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    IncidentReport_html: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    Audience_newest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceListDto"];
                };
            };
        };
    };
    Audience_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AudienceFileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceTakenDto"];
                };
            };
        };
    };
    FigureFiles_overTime: {
        parameters: {
            query: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                channel?: string;
                kind?: string;
                team?: string;
                agent?: string;
                language?: string;
                topic?: string;
                segment?: string;
                from: string;
                /** @description Not included. */
                to: string;
                /** @description Keys of figures, with commas between them. */
                measures: string;
                step?: components["schemas"]["FigureStep"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    FigureFiles_compared: {
        parameters: {
            query: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                channel?: string;
                kind?: string;
                team?: string;
                agent?: string;
                language?: string;
                topic?: string;
                segment?: string;
                from: string;
                /** @description Not included. */
                to: string;
                /** @description Keys of figures, with commas between them. */
                measures: string;
                by: components["schemas"]["FigureDimension"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    FigureMails_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureMailListDto"];
                };
            };
        };
    };
    FigureMails_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFigureMailDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewFigureMailIdDto"];
                };
            };
        };
    };
    FigureMails_readers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureReaderListDto"];
                };
            };
        };
    };
    FigureMails_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FigureValues_all: {
        parameters: {
            query: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                channel?: string;
                kind?: string;
                team?: string;
                agent?: string;
                language?: string;
                topic?: string;
                segment?: string;
                from: string;
                /** @description Not included. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DimensionValuesListDto"];
                };
            };
        };
    };
    Figures_catalogue: {
        parameters: {
            query?: {
                language?: components["schemas"]["FigureLanguage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueDto"];
                };
            };
        };
    };
    Figures_overTime: {
        parameters: {
            query: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                channel?: string;
                kind?: string;
                team?: string;
                agent?: string;
                language?: string;
                topic?: string;
                segment?: string;
                from: string;
                /** @description Not included. */
                to: string;
                /** @description Keys of figures, with commas between them. */
                measures: string;
                step?: components["schemas"]["FigureStep"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureSeriesListDto"];
                };
            };
        };
    };
    Figures_compared: {
        parameters: {
            query: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                channel?: string;
                kind?: string;
                team?: string;
                agent?: string;
                language?: string;
                topic?: string;
                segment?: string;
                from: string;
                /** @description Not included. */
                to: string;
                /** @description Keys of figures, with commas between them. */
                measures: string;
                by: components["schemas"]["FigureDimension"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
        };
    };
    Figures_spreadOf: {
        parameters: {
            query: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                channel?: string;
                kind?: string;
                team?: string;
                agent?: string;
                language?: string;
                topic?: string;
                segment?: string;
                from: string;
                /** @description Not included. */
                to: string;
                measure: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpreadDto"];
                };
            };
        };
    };
    Figures_ofWeek: {
        parameters: {
            query: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                channel?: string;
                kind?: string;
                team?: string;
                agent?: string;
                language?: string;
                topic?: string;
                segment?: string;
                from: string;
                /** @description Not included. */
                to: string;
                measure: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoursDto"];
                };
            };
        };
    };
    Figures_facts: {
        parameters: {
            query: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                channel?: string;
                kind?: string;
                team?: string;
                agent?: string;
                language?: string;
                topic?: string;
                segment?: string;
                from: string;
                /** @description Not included. */
                to: string;
                measure: string;
                /** @description First bucket of a spread or a scale. */
                bucketFrom?: number;
                /** @description Last bucket, included. */
                bucketTo?: number;
                /** @description 1 Monday to 7 Sunday. */
                weekday?: number;
                hour?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactsBehindDto"];
                };
            };
        };
    };
    Mail_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailHealthDto"];
                };
            };
        };
    };
    Mail_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Notices_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePageDto"];
                };
            };
        };
    };
    Notices_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadNoticesDto"];
                };
            };
        };
    };
    Notices_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNoticesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadNoticesDto"];
                };
            };
        };
    };
    Notices_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettingsDto"];
                };
            };
        };
    };
    Notices_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettingsDto"];
                };
            };
        };
    };
    CustomersByKey_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerByKeyDto"];
                };
            };
        };
    };
    CustomersByKey_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpsertDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerTakenDto"];
                };
            };
        };
    };
    CustomersByKey_putFact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
                key: string;
                factKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerFactFieldsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerTakenDto"];
                };
            };
        };
    };
    CustomersByKey_putMany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerBatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerBatchAnswerDto"];
                };
            };
        };
    };
    CustomerImports_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImportPageDto"];
                };
            };
        };
    };
    CustomerImports_bring: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportFileDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImportDto"];
                };
            };
        };
    };
    CustomerImports_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImportDto"];
                };
            };
        };
    };
    CustomerImports_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CustomerImports_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImportDto"];
                };
            };
        };
    };
    CustomerImports_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImportDto"];
                };
            };
        };
    };
    CustomerImports_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImportDto"];
                };
            };
        };
    };
    CustomerImports_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImportDto"];
                };
            };
        };
    };
    CustomerImports_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImportDto"];
                };
            };
        };
    };
    CustomerImports_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImportDto"];
                };
            };
        };
    };
    ImportLines_preview: {
        parameters: {
            query: {
                encoding: components["schemas"]["FileEncoding"];
                delimiter: components["schemas"]["FileDelimiter"];
                /** @description The first line names the columns. */
                hasHeader: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewDto"];
                };
            };
        };
    };
    ImportLines_errors: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportLineErrorsDto"];
                };
            };
        };
    };
    ImportLines_errorsFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    Connections_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionListDto"];
                };
            };
        };
    };
    Connections_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConnectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionDto"];
                };
            };
        };
    };
    Connections_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeConnectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionDto"];
                };
            };
        };
    };
    Connections_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Connections_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionTestDto"];
                };
            };
        };
    };
    Connections_sync: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionDto"];
                };
            };
        };
    };
    Webhooks_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookListDto"];
                };
            };
        };
    };
    Webhooks_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhookDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecretDto"];
                };
            };
        };
    };
    Webhooks_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhooks_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWebhookDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
        };
    };
    Webhooks_rotate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecretDto"];
                };
            };
        };
    };
    Webhooks_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhooks_log: {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPageDto"];
                };
            };
        };
    };
    Webhooks_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
